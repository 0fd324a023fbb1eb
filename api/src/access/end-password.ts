import type { User } from '@fupin/schema/model';
import type { VerbContext } from '../write/verb-context.ts';
import { endAccess, tellPerson } from './end-access.ts';

/** From now on nothing of a person opens anything but the link. */
export async function endPassword(user: User, context: VerbContext): Promise<void> {
  user.passwordEndedAt = context.now;
  await endAccess(user, context);
  await tellPerson(context, user.id, 'resetPassword');
}
