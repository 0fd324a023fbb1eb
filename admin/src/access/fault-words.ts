import type { AskError } from '../providers/ask.ts';
import type { WordKey } from '../ui/words/registered.ts';

const words: Partial<Record<string, WordKey>> = {
  RATE_LIMITED: 'signIn.tooMany',
  SIGN_IN_REFUSED: 'signIn.refused',
  UNAUTHENTICATED: 'signIn.inactive',
  ACCOUNT_DISABLED: 'signIn.inactive',
  BAD_INPUT: 'account.tooShort',
  CODE_REFUSED: 'account.codeRefused',
  NO_SIGN_IN_PENDING: 'account.codeRefused',
  NO_APP_ENROLLED: 'account.noApp',
  LINK_DEAD: 'account.linkDead',
  CODE_NEEDED: 'account.codeNeeded',
  PASSKEY_REFUSED: 'account.passkeyRefused',
  PASSKEY_CANCELLED: 'account.passkeyCancelled',
  PASSKEY_KNOWN: 'account.passkeyKnown',
  PASSKEY_IMPOSSIBLE: 'account.passkeyImpossible',
  TOO_MANY_PASSKEYS: 'account.tooManyPasskeys',
  OFFLINE: 'fault.OFFLINE',
};

/** What a refusal of signing in or of a password says, with the minutes to wait where there are some. */
export function faultOf(
  { code, refusal }: AskError,
  special: Partial<Record<string, WordKey>> = {},
): [WordKey, { minutes: number }] {
  const minutes = Math.max(1, Math.ceil((refusal.retryAfterSeconds ?? 0) / 60));
  return [special[code] ?? words[code] ?? 'fault.INTERNAL', { minutes }];
}
