import { as, type Person } from './acting.ts';
import type { TestApi } from './api.ts';
import type { TestDatabase } from './database.ts';
import { install, tokenFor, type GivenRole } from './offices.ts';

/** Somebody whom two administrators invite and give a role, and who may write by a token. */
export async function invite(
  { api, database }: { api: TestApi; database: TestDatabase },
  email: string,
  role: GivenRole,
): Promise<Person> {
  const [first, second] = [as(api, 'admin@demo.fupin'), as(api, 'second-admin@demo.fupin')];
  await install({ api, first, second }, email, role);
  api.introduce(email, await tokenFor({ database }, email, ['READ', 'WRITE']));
  return as(api, email);
}
