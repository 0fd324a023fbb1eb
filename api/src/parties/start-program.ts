import { type LocalizedTextValue, ProgramKind, ProgramScope, TargetGroup } from '@fupin/schema';
import {
  Choice,
  Choices,
  Embedded,
  FuzzyDate,
  itsEditors,
  Localized,
  Organization,
  Program,
  ProgramParticipation,
  Texts,
  ToOne,
} from '@fupin/schema/model';
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
  by: [itsEditors],
  adds: true,
  input: NewProgram,
  run(organization, input, { make }) {
    const program = make(Program, { ...input, keeper: organization });
    make(ProgramParticipation, { program, organization, role: 'ACCOUNTABLE', keeper: organization });
    return program;
  },
});
