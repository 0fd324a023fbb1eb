import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { mintToken } from '@fupin/api/src/access/token.ts';
import { as, type Person } from './acting.ts';
import type { TestApi } from './api.ts';
import type { TestDatabase } from './database.ts';

/** Somebody whom an administrator invites and gives a role, and who may write by a token. */
export async function invite(
  { api, database }: { api: TestApi; database: TestDatabase },
  email: string,
  role: Record<string, unknown>,
): Promise<Person> {
  const admin = as(api, 'admin@demo.fupin');
  const invitation = { email, displayName: email, locale: 'zh' };
  const { record } = await admin.does('inviteUser', invitation, 'record { id version }');
  await admin.changes('activateUser', record);
  await admin.does('grantRole', { userId: record.id, ...role });
  const signIn = await makeSignIn(database.connection('auth'));
  api.introduce(email, await mintToken(signIn.pool, email, 'test', { scopes: ['READ', 'WRITE'] }));
  await signIn.close();
  return as(api, email);
}
