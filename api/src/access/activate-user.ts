import { administrators, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const activateUser = verb({
  name: 'activateUser',
  description: 'Lets a person sign in again who was disabled; their roles are given anew.',
  on: User,
  by: [administrators],
  step: 'activate',
});
