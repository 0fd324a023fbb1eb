import { keepers, Partnership } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const endPartnership = verb({
  name: 'endPartnership',
  description: 'Ends a partnership.',
  on: Partnership,
  gravity: 'final',
  by: keepers,
  step: 'end',
});
