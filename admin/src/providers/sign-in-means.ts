import { AskError } from './ask.ts';
import { shownLanguage } from './i18n/language.ts';

export interface OwnPasskey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** By what somebody signs in, beside their password. */
export interface SignInMeans {
  passkeys: OwnPasskey[];
  /** Whether an authenticator app is enrolled. */
  hasApp: boolean;
}

/** @throws AskError */
export async function readSignInMeans(signal: AbortSignal): Promise<SignInMeans> {
  const response = await fetch('/api/auth/passkeys', { headers: { 'accept-language': shownLanguage() }, signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw new AskError('', { status: 0, code: 'OFFLINE' });
    },
  );
  if (!response.ok) throw new AskError('', { status: response.status, code: 'INTERNAL' });
  return (await response.json()) as SignInMeans;
}
