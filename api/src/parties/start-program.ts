import { ParticipationRole, ProgramKind, ProgramScope, TargetGroup, type LocalizedTextValue } from '@fupin/schema';
import {
  Choice,
  Choices,
  Embedded,
  FuzzyDate,
  Localized,
  Organization,
  Program,
  ProgramParticipation,
  Texts,
  ToOne,
} from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';

class NewProgram {
  @Localized('Its title.') title!: LocalizedTextValue;
  @Choice(ProgramKind, 'What kind of work it does.') kind!: ProgramKind;
  @ToOne(() => Program, 'The program it is part of.', { optional: true }) parent?: Program;
  @Choice(ProgramScope, 'How far it reaches.', { optional: true }) scope?: ProgramScope;
  @Texts('What it is meant to achieve, a sentence each.', { optional: true }) objectives?: string[];
  @Choices(TargetGroup, 'Whom it is for.', { optional: true }) targetGroups?: TargetGroup[];
  @Embedded(() => FuzzyDate, 'When it begins.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ends.', { optional: true }) endsOn?: FuzzyDate;
}

export const startProgram = verb({
  name: 'startProgram',
  description: 'Starts a program of a company, which answers for it.',
  on: Organization,
  makes: Program,
  input: NewProgram,
  run(organization, input, { make }) {
    const program = make(Program, { ...input, status: 'PIPELINE', keeper: organization });
    make(ProgramParticipation, { program, organization, role: 'ACCOUNTABLE', keeper: organization });
    return program;
  },
});

class Joining {
  @ToOne(() => Program, 'The program.') program!: Program;
  @Choice(ParticipationRole, 'What the organization does in it.') role!: ParticipationRole;
}

export const joinProgram = verb({
  name: 'joinProgram',
  description: 'Notes what a company does in a program, its own or that of another.',
  on: Organization,
  makes: ProgramParticipation,
  input: Joining,
  run: (organization, { program, role }, { make }) =>
    make(ProgramParticipation, { program, organization, role, keeper: organization }),
});

export const implementProgram = verb({
  name: 'implementProgram',
  description: 'Begins a program, or goes on with it.',
  on: Program,
});

export const suspendProgram = verb({
  name: 'suspendProgram',
  description: 'Stops a program for a time; it says why.',
  on: Program,
  run: (_program, _input, writing) => void needReason(writing),
});

export const finaliseProgram = verb({
  name: 'finaliseProgram',
  description: 'Ends the work of a program; the last payments or an evaluation are still to come.',
  on: Program,
});

export const closeProgram = verb({
  name: 'closeProgram',
  description: 'Closes a program that is complete.',
  on: Program,
});

export const cancelProgram = verb({
  name: 'cancelProgram',
  description: 'Gives a program up; it says why.',
  on: Program,
  run: (_program, _input, writing) => void needReason(writing),
});
