import { keepers, Program } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const cancelProgram = verb({
  name: 'cancelProgram',
  description: 'Gives a program up; it says why.',
  on: Program,
  gravity: 'final',
  by: keepers,
  step: 'cancel',
  explains: true,
});
