import { createHash, randomBytes } from 'node:crypto';
import { PasswordLink, type User } from '@fupin/schema/model';
import type { VerbContext } from '../write/verb-context.ts';

const hour = 3_600_000;

/** When a link or a code that is given now stops working. */
export const linkEnds = (now: Date): Date => new Date(now.getTime() + 24 * hour);

/** What a secret of a link is known by. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The page of the console that a link opens; what is behind # reaches no server and no log. */
export const welcomePath = (token: string, needsCode = false): string =>
  `/#/welcome?token=${token}${needsCode ? '&code=needed' : ''}`;

/** What a link that a person is given now is for. */
export const linkKindOf = ({ state }: User): 'INVITATION' | 'RESET' => (state === 'INVITED' ? 'INVITATION' : 'RESET');

export const newLinkToken = (): string => randomBytes(32).toString('base64url');

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of 80 bits that can be read out over the telephone, as "7KQF-2MXD-9TRA-HW3C". */
export function newCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % 32]!).join('');
  return letters.match(/.{4}/g)!.join('-');
}

/** Makes a link in place of any other that the person has, and reveals it. */
export async function giveLink(
  user: User,
  link: Pick<PasswordLink, 'kind' | 'needsSecond' | 'removesSecondFactor'>,
  { em, make, now, reveal }: Pick<VerbContext, 'em' | 'make' | 'now' | 'reveal'>,
): Promise<void> {
  for (const older of await em.find(PasswordLink, { user: user.id, usedAt: null, voidedAt: null }))
    older.voidedAt = now;
  const token = newLinkToken();
  make(PasswordLink, { ...link, user, tokenHash: hashOfSecret(token), expiresAt: linkEnds(now) });
  reveal(welcomePath(token, link.needsSecond));
}
