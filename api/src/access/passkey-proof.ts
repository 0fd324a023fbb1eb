import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { Passkey } from './passkey-store.ts';
import type { RelyingParty } from './relying-party.ts';

/** Ed25519, ECDSA with P-256, and RSA: every authenticator has one of them. */
export const algorithms = [-8, -7, -257];

/** What was asked, and by whom. */
interface Asked {
  challenge: string;
  party: RelyingParty;
}

/** The passkey that a browser made for a challenge; nothing when it is not ours, not new or not of somebody verified. */
export async function readMade(made: unknown, { challenge, party }: Asked): Promise<WebAuthnCredential | undefined> {
  return unlessMalformed(async () => {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: made as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.expectedOrigin,
      expectedRPID: party.rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    return registrationInfo?.credential;
  });
}

/** How often a passkey was used, as it says in the answer to a challenge; nothing when the answer is not right. */
export async function readCounter(
  answer: unknown,
  { challenge, party, passkey }: Asked & { passkey: Passkey },
): Promise<number | undefined> {
  return unlessMalformed(async () => {
    const response = answer as AuthenticationResponseJSON;
    const { userHandle } = response.response;
    if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== passkey.userId) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.expectedOrigin,
      expectedRPID: party.rpID,
      credential: passkey.credential,
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  });
}

/** The library throws at whatever is not as it should be, and so does reading what is no answer at all. */
async function unlessMalformed<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
