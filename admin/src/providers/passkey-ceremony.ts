import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import { AskError } from './ask.ts';
import { sendAccount } from './send-account.ts';

type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/**
 * Signs in with a passkey: alone, or as the second factor after a password.
 * @throws AskError
 */
export async function showPasskey(afterPassword: boolean): Promise<void> {
  const optionsJSON = (await sendAccount('passkey/begin-sign-in', { afterPassword })) as unknown as RequestOptions;
  const response = await met(() => startAuthentication({ optionsJSON }));
  await sendAccount('passkey/sign-in', { response });
}

/**
 * Makes a passkey on this device, or on one that the browser reaches, and adds it to one's account.
 * @throws AskError
 */
export async function makePasskey({ name, password }: { name: string; password: string }): Promise<void> {
  const optionsJSON = (await sendAccount('passkey/begin', { password })) as unknown as CreationOptions;
  const response = await met(() => startRegistration({ optionsJSON }));
  await sendAccount('passkey/add', { name, response });
}

/** What the browser or the person refuses, as a fault that the console has words for. */
async function met<T>(ceremony: () => Promise<T>): Promise<T> {
  try {
    return await ceremony();
  } catch (error) {
    const code = error instanceof WebAuthnError ? faults[error.code] : undefined;
    throw new AskError('', { status: 0, code: code ?? 'PASSKEY_CANCELLED' });
  }
}

const faults: Partial<Record<WebAuthnError['code'], string>> = {
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'PASSKEY_KNOWN',
  ERROR_INVALID_DOMAIN: 'PASSKEY_IMPOSSIBLE',
  ERROR_INVALID_RP_ID: 'PASSKEY_IMPOSSIBLE',
  ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT: 'PASSKEY_IMPOSSIBLE',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT: 'PASSKEY_IMPOSSIBLE',
};
