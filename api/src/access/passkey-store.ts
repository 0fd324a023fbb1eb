import { endedSince } from './open-in-time.ts';
import type { Holder } from './prove-password.ts';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import type pg from 'pg';
import { inTransaction } from '../database/connect.ts';

/** A passkey as it answers a challenge, and whose it is; of a person who may sign in. */
export interface Passkey {
  id: string;
  userId: string;
  email: string;
  credential: WebAuthnCredential;
}

/** Which passkeys a person has, as browsers are told of them. */
export async function credentialsOf(pool: pg.Pool, userId: string): Promise<{ id: string; transports: string[] }[]> {
  const { rows } = await pool.query<{ id: string; transports: string[] }>(
    'select credential_id as id, transports from passkey where user_id = $1',
    [userId],
  );
  return rows;
}

/** Whether the person of an address has a passkey. */
export async function hasPasskey(pool: pg.Pool, email: string): Promise<boolean> {
  const { rows } = await pool.query<{ has: boolean }>(
    'select coalesce((select has_passkey(id) from "user" where email = $1), false) as has',
    [email.toLowerCase()],
  );
  return rows[0]!.has;
}

/**
 * The passkey of a credential id. It opens what a password would open: nothing of somebody who is disabled, or whose
 * password was reset and not chosen anew.
 */
export async function findPasskey(pool: pg.Pool, credentialId: string): Promise<Passkey | undefined> {
  const { rows } = await pool.query<PasskeyRow>(
    `select passkey.id, passkey.user_id, who.email, passkey.credential_id, passkey.public_key, passkey.counter, passkey.transports
     from passkey join public.app_user who on who.id = passkey.user_id::uuid
     where passkey.credential_id = $1 and who.state = 'ACTIVE' and who.password_ended_at is null`,
    [credentialId],
  );
  const found = rows[0];
  return (
    found && {
      id: found.id,
      userId: found.user_id,
      email: found.email,
      credential: {
        id: found.credential_id,
        publicKey: new Uint8Array(found.public_key),
        counter: Number(found.counter),
        transports: found.transports,
      },
    }
  );
}

interface PasskeyRow {
  id: string;
  user_id: string;
  email: string;
  credential_id: string;
  public_key: Buffer;
  counter: string;
  transports: string[];
}

/** Notes that a passkey was used; of two answers with one count the second is refused, as one of them is a copy's. */
export async function noteUse(pool: pg.Pool, { id }: Passkey, counter: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update passkey set counter = $2, last_used_at = now() where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`,
    [id, counter],
  );
  return rowCount === 1;
}

/** Where a passkey was added or removed, for the trail. */
interface Place {
  from: string;
}

/** Whose passkey it becomes, and by which session. */
type Adding = Pick<Holder, 'userId' | 'since' | 'place'>;

/** Stores a passkey, tells its owner and writes the trail; false when the credential is known, or the session over. */
export const storePasskey = (
  pool: pg.Pool,
  { holder, name, credential }: { holder: Adding; name: string; credential: WebAuthnCredential },
): Promise<boolean> =>
  onClient(pool, async (client) => {
    const { userId, since, place } = holder;
    // Whoever ends the access of this person waits until it is stored, and then ends it, too.
    await client.query('select public.access_epoch($1)', [userId]);
    if (await endedSince({ pool: client }, userId, since)) return false;
    const { id, publicKey, counter, transports = [] } = credential;
    const { rowCount } = await client.query(
      `insert into passkey (user_id, credential_id, public_key, counter, transports, name) values ($1, $2, $3, $4, $5, $6)
       on conflict (credential_id) do nothing`,
      [userId, id, Buffer.from(publicKey), counter, transports, name],
    );
    if (rowCount === 1) await noteChange(client, 'addPasskey', userId, { ...place, passkey: name });
    return rowCount === 1;
  });

/** Removes a passkey of a person, tells them and writes the trail; false when they have no such passkey. */
export const deletePasskey = (
  pool: pg.Pool,
  { userId, id }: { userId: string; id: string },
  place: Place,
): Promise<boolean> =>
  onClient(pool, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'delete from passkey where user_id = $1 and id::text = $2 returning name',
      [userId, id],
    );
    if (rows[0]) await noteChange(client, 'removePasskey', userId, { ...place, passkey: rows[0].name });
    return rows.length === 1;
  });

const noteChange = (client: pg.PoolClient, act: string, userId: string, facts: object) =>
  client.query('select public.note_passkey_change($1, $2, $3)', [act, userId, facts]);

async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await inTransaction(client, () => work(client));
  } finally {
    client.release();
  }
}
