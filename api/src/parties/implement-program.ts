import { keepers, Program } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const implementProgram = verb({
  name: 'implementProgram',
  description: 'Begins a program, or goes on with it.',
  on: Program,
  by: keepers,
  step: 'implement',
});
