import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { mintToken } from '@fupin/api/src/access/token.ts';
import { expect } from 'vitest';
import { as, type Person } from './acting.ts';
import type { TestApi } from './api.ts';
import type { TestDatabase } from './database.ts';
import { openLink } from './password-link.ts';

/** Somebody whom two administrators invite and give a role, and who may write by a token. */
export async function invite(
  { api, database }: { api: TestApi; database: TestDatabase },
  email: string,
  role: Record<string, unknown>,
): Promise<Person> {
  const [first, second] = [as(api, 'admin@demo.fupin'), as(api, 'second-admin@demo.fupin')];
  const invitation = { email, displayName: email, locale: 'zh' };
  const { secret, record } = await first.does('inviteUser', invitation, 'secret record { id }');
  expect((await openLink(api, secret)).status).toBe(200);
  const grant = await first.does('grantRole', { userId: record.id, ...role });
  await second.changes('confirmRoleGrant', grant);
  const signIn = await makeSignIn(database.connection('auth'));
  api.introduce(email, await mintToken(signIn.pool, email, 'test', { scopes: ['READ', 'WRITE'] }));
  await signIn.close();
  return as(api, email);
}
