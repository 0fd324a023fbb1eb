import { keepers, Program } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const finaliseProgram = verb({
  name: 'finaliseProgram',
  description: 'Ends the work of a program; the last payments or an evaluation are still to come.',
  on: Program,
  by: keepers,
  step: 'finalise',
});
