import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const ITERATIONS = 4096;

/** A new random password of 192 bits. */
export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The password of a role, the same in every process that knows the owner's password. */
export function derivedPassword(ownerPassword: string, role: string): string {
  return createHmac('sha256', ownerPassword).update(`fupin:${role}`).digest('base64url');
}

/**
 * What PostgreSQL stores for a password, so that the password itself is in no statement and no server log.
 *
 * @source RFC 5802 §3 and PostgreSQL 18 "pg_authid": SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey
 */
export function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(sign('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${sign('Server Key').toString('base64')}`;
}
