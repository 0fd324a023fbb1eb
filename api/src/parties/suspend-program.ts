import { keepers, Program } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const suspendProgram = verb({
  name: 'suspendProgram',
  description: 'Stops a program for a time; it says why.',
  on: Program,
  by: keepers,
  step: 'suspend',
  explains: true,
});
