import { randomUUID } from 'node:crypto';
import { openAccount, makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { makeToken } from '@fupin/api/src/access/token.ts';
import { inTransaction, withClient } from '@fupin/api/src/database/connect.ts';
import { installHistory } from '@fupin/api/src/database/history.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import { completeOlderServer } from '@fupin/api/src/database/older-servers.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { installSearch } from '@fupin/api/src/database/search.ts';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';
import { askByCookie, signInWith } from '../../support/password-link.ts';
import { cookiesOf } from '../../support/raw-request.ts';

/** The last migration of the version before passkeys, password links and roles that two administrators give. */
const before = 'Migration20261122184146_verbs';

const password = 'a-password-of-before';
const { token, prefix, tokenHash } = makeToken();

const ids = {
  administrator: randomUUID(),
  editor: randomUUID(),
  official: randomUUID(),
  company: randomUUID(),
  county: randomUUID(),
  plan: randomUUID(),
  published: randomUUID(),
  draft: randomUUID(),
};

/** Makes the tables, histories and accounts as that version left them. */
async function makeDatabaseOfBefore({ connection, owner }: TestDatabase): Promise<void> {
  const orm = await connectOrm(owner);
  try {
    await withClient(owner, completeOlderServer);
    await orm.migrator.up({ to: before });
  } finally {
    await orm.close();
  }
  await withClient(owner, async (client) => {
    await installSearch(client);
    // Today's policies look at a column that came since.
    await client.query('alter table audit_event add draft_of text');
    await installHistory(client);
    await client.query('alter table audit_event drop column draft_of cascade');
    await client.query('alter table if exists audit_event_history drop column draft_of cascade');
    await inTransaction(client, () => fill(client));
  });
  const signIn = await makeSignIn(connection('auth'));
  try {
    const person = { email: 'editor@before.example', name: 'Editor', password };
    await openAccount(signIn, { id: ids.editor, ...person });
    await signIn.pool.query('drop table passkey, passkey_challenge');
  } finally {
    await signIn.close();
  }
}

/** Rows as that version wrote them. */
async function fill(client: pg.Client): Promise<void> {
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    return client.query(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  };
  await client.query(`select set_config('app.verb', 'loadDemoWorld', true)`);
  for (const name of ['administrator', 'editor', 'official'] as const)
    await insert('app_user', {
      id: ids[name],
      email: `${name}@before.example`,
      display_name: name,
      locale: 'en',
      state: 'ACTIVE',
    });
  await insert('organization', { id: ids.company, kind: 'COMPANY', names: { zh: '公司', original: 'zh' } });
  await insert('area', {
    id: ids.county,
    level: 'COUNTY',
    code: '999999',
    is_named: true,
    names: { zh: '县', original: 'zh' },
  });
  const grant = (user_id: string, role: string, scope: object) =>
    insert('role_grant', { id: randomUUID(), user_id, role, starts_on: '2026-11-01', ...scope });
  // One administrator was enough: nobody confirmed it.
  await grant(ids.administrator, 'ADMIN', {});
  await grant(ids.editor, 'CSR_EDITOR', { organization_id: ids.company, created_by: ids.administrator });
  await grant(ids.official, 'COUNTY_EDITOR', { area_id: ids.county, created_by: ids.administrator });
  await insert('api_token', {
    id: randomUUID(),
    user_id: ids.official,
    name: 'Report',
    prefix,
    token_hash: tokenHash,
    scopes: ['READ'],
    expires_at: new Date(Date.now() + 30 * 24 * 3_600_000),
  });
  const scope = { company_id: ids.company, county_id: ids.county };
  const reported = { origin: 'PUBLIC_SOURCE', ...scope };
  await insert('county_plan', { id: ids.plan, ...reported, year: 2025 });
  await insert('plan_version', {
    id: ids.published,
    ...reported,
    plan_id: ids.plan,
    number: 1,
    state: 'REPORTED',
  });
  await insert('plan_version', {
    id: ids.draft,
    ...scope,
    origin: 'FILED',
    plan_id: ids.plan,
    number: 2,
    state: 'DRAFT',
    based_on_id: ids.published,
    situation_analysis: 'Nobody but us has read this yet.',
  });
  await client.query('update county_plan set current_version_id = $2 where id = $1', [ids.plan, ids.draft]);
}

/** What each table of a database holds, without the columns that came since. */
async function contentsOf({ owner }: TestDatabase): Promise<Map<string, Record<string, unknown>[]>> {
  return withClient(owner, async (client) => {
    const contents = new Map<string, Record<string, unknown>[]>();
    for (const table of ['app_user', 'role_grant', 'organization', 'area', 'api_token', 'county_plan', 'plan_version'])
      contents.set(table, (await client.query(`select * from "${table}" order by id`)).rows);
    return contents;
  });
}

describe('a database of an earlier version', { timeout: 120_000 }, () => {
  let database: TestDatabase;
  let api: TestApi;
  let rowsBefore: Awaited<ReturnType<typeof contentsOf>>;
  let migrated: string[];
  let session: string;
  beforeAll(async () => {
    database = await emptyDatabase();
    await makeDatabaseOfBefore(database);
    rowsBefore = await contentsOf(database);
    migrated = await migrate({ connection: database.connection } as Parameters<typeof migrate>[0]);
    api = await startApi(database, { demo: false });
    session = cookiesOf(await signInWith(api, 'editor@before.example', password));
    api.introduce('official', token);
  }, 120_000);
  afterAll(async () => {
    await api?.stop();
    await database?.drop();
  });

  it('is brought to the newest form, and guarded as declared at the next start', async () => {
    expect(migrated.length).toBeGreaterThan(0);
    expect(migrated).not.toContain(before);
    expect(await migrate({ connection: database.connection } as Parameters<typeof migrate>[0])).toEqual([]);
  });

  it('keeps every row, but for what a migration says it changes', async () => {
    const since = await contentsOf(database);
    for (const [table, rows] of rowsBefore) {
      const changed: Record<string, unknown> = table === 'county_plan' ? { current_version_id: ids.published } : {};
      const columns = Object.keys(rows[0]!).filter((name) => !['version', 'updated_at', 'updated_by'].includes(name));
      const kept = (since.get(table) ?? []).map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
      const expected = rows.map((row) => Object.fromEntries(columns.map((name) => [name, changed[name] ?? row[name]])));
      expect(kept, table).toEqual(expected);
    }
  });

  it('lets people in with the password and the token that they had, in the roles that one administrator gave', async () => {
    const own = '{ viewer { email roles } }';
    expect((await askByCookie(api, session, own)).data.viewer).toEqual({
      email: 'editor@before.example',
      roles: ['CSR_EDITOR'],
    });
    expect((await api.ask('official', own)).data.viewer).toEqual({
      email: 'official@before.example',
      roles: ['COUNTY_EDITOR'],
    });
  });

  it('shows the published version where a draft stood for the plan', async () => {
    const read = '{ countyPlans { nodes { currentVersion { number } } } }';
    const expected = [{ currentVersion: { number: 1 } }];
    expect((await api.ask('official', read)).data.countyPlans.nodes).toEqual(expected);
    expect((await askByCookie(api, session, read)).data.countyPlans.nodes).toEqual(expected);
  });
});
