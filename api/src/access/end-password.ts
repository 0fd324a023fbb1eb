import type { User } from '@fupin/schema/model';
import type { Writing } from '../write/writing.ts';
import { endAccess, tellPerson } from './end-access.ts';

/** From now on nothing of a person opens anything but the link. */
export async function endPassword(user: User, writing: Writing): Promise<void> {
  user.passwordEndedAt = writing.now;
  await endAccess(user, writing);
  await tellPerson(writing, user.id, 'resetPassword');
}
