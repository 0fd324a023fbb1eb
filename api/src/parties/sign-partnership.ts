import { Area, Day, keepers, Partnership, ToOne } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { onDay } from './on-day.ts';

class Signing {
  @Day('The day it was signed; today when not given.', { optional: true }) signedOn?: string;
  @ToOne(() => Area, 'The place where it was signed.', { optional: true }) signedAt?: Area;
}

export const signPartnership = verb({
  name: 'signPartnership',
  description: 'Notes that a partnership was signed.',
  on: Partnership,
  by: keepers,
  step: 'sign',
  input: Signing,
  run: (partnership, { signedOn, signedAt }, { em, today }) =>
    void em.assign(partnership, { signedOn: onDay(signedOn ?? today), signedAt }),
});
