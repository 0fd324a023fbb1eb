import { ParticipationRole } from '@fupin/schema';
import { Choice, itsEditors, Organization, Program, ProgramParticipation, ToOne } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Joining {
  @ToOne(() => Program, 'The program.') program!: Program;
  @Choice(ParticipationRole, 'What the organization does in it.') role!: ParticipationRole;
}

export const joinProgram = verb({
  name: 'joinProgram',
  description: 'Notes what a company does in a program, its own or that of another.',
  on: Organization,
  makes: ProgramParticipation,
  by: [itsEditors],
  adds: true,
  input: Joining,
  run: (organization, { program, role }, { make }) =>
    make(ProgramParticipation, { program, organization, role, keeper: organization }),
});
