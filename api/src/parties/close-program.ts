import { keepers, Program } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const closeProgram = verb({
  name: 'closeProgram',
  description: 'Closes a program that is complete.',
  on: Program,
  by: keepers,
  step: 'close',
});
