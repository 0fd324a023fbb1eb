import type { PasswordLink, User } from '@fupin/schema/model';
import type { VerbContext } from '../write/verb-context.ts';
import { endPassword } from './end-password.ts';
import { hashOfSecret, linkEnds, newCode } from './password-link.ts';

/**
 * Confirms a link as the second administrator: nothing opens the account but the link, which the first one was shown,
 * together with the code that the second one is shown now.
 */
export async function confirmLink(link: PasswordLink, user: User, context: VerbContext): Promise<void> {
  const code = newCode();
  link.needsSecond = true;
  link.confirmedBy = context.actor.userId as never;
  link.codeHash = hashOfSecret(code);
  link.expiresAt = linkEnds(context.now);
  if (user.state === 'ACTIVE') await endPassword(user, context);
  context.reveal(code);
}
