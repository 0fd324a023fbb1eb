import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { mintToken } from '@fupin/api/src/access/token.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect } from 'vitest';
import { as, type Person, type Seen } from './acting.ts';
import { startApi, type TestApi } from './api.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { askByCookie, openLink, signInWith } from './password-link.ts';
import { cookiesOf, sendRaw } from './raw-request.ts';

/** A role within what it is limited to. */
export interface GivenRole {
  role: string;
  organizationId?: string;
  areaId?: string;
  startsOn?: string;
  endsOn?: string;
}

/** Somebody whom two administrators gave a role, with a session and a token. */
interface Installed {
  id: string;
  grant: Seen;
  cookie: string;
  token: string;
}

/** Two administrators, and what they do with the accounts and roles of others. */
export interface Offices {
  api: TestApi;
  database: TestDatabase;
  superuser: pg.Client;
  first: Person;
  second: Person;
  /** A county and a company that roles are limited to. */
  countyId: string;
  companyId: string;
}

/** Starts an API of its own for the tests of a `describe`, with two administrators. */
export function useOffices(): Offices {
  const offices = {} as Offices;
  beforeAll(async () => {
    const database = await cloneDatabase();
    const api = await startApi(database);
    const superuser = new pg.Client(database.superuser);
    await superuser.connect();
    const first = as(api, 'admin@demo.fupin');
    const found = await first.sees(`{
      counties(filter: {code: {eq: "610727"}}) { nodes { id } }
      organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } }
    }`);
    Object.assign(offices, {
      api,
      database,
      superuser,
      first,
      second: as(api, 'second-admin@demo.fupin'),
      countyId: found.counties.nodes[0].id,
      companyId: found.organizations.nodes[0].id,
    });
  });
  afterAll(async () => {
    await offices.superuser.end();
    await offices.api.stop();
    await offices.database.drop();
  });
  return offices;
}

/** Gives an invitation: the link, and the account that waits for its person. */
export const invite = ({ first }: Pick<Offices, 'first'>, email: string): Promise<{ secret: string; record: any }> =>
  first.does('inviteUser', { email, displayName: '李娜', locale: 'zh' }, 'secret record { id version state }');

/** Invites somebody who chooses a password and holds nothing. */
export async function welcome(offices: Pick<Offices, 'api' | 'first'>, email: string): Promise<string> {
  const { secret, record } = await invite(offices, email);
  expect((await openLink(offices.api, secret)).status).toBe(200);
  return record.id as string;
}

/** Gives a role that waits for another administrator; the link too, where the person needs one. */
export async function grant(
  giver: Person,
  userId: string,
  given: GivenRole,
): Promise<Seen & { secret: string | null }> {
  const { secret, record } = await giver.does('grantRole', { userId, ...given }, 'secret record { id version }');
  return { ...record, secret };
}

/** Confirms a role; the code for the person, at a first role. */
export async function confirm(confirmer: Person, seen: Seen): Promise<Seen & { code: string | null }> {
  const input = { id: seen.id, expectedVersion: seen.version };
  const { secret, record } = await confirmer.does('confirmRoleGrant', input, 'secret record { id version }');
  return { ...record, code: secret };
}

/** Invites somebody, who opens the account once two administrators gave the role. */
export async function install(
  { api, first, second }: Pick<Offices, 'api' | 'first' | 'second'>,
  email: string,
  given: GivenRole,
): Promise<{ id: string; grant: Seen }> {
  const { secret, record } = await invite({ first }, email);
  const { code, ...confirmed } = await confirm(second, await grant(first, record.id, given));
  expect((await openLink(api, secret, { code: code! })).status).toBe(200);
  return { id: record.id, grant: confirmed };
}

/** Installs somebody who signs in and has a token. */
export async function installed(offices: Offices, email: string, given: GivenRole): Promise<Installed> {
  const person = await install(offices, email, given);
  const cookie = cookiesOf(await signInWith(offices.api, email));
  return { ...person, cookie, token: await tokenFor(offices, email) };
}

export async function tokenFor(
  { database }: Pick<Offices, 'database'>,
  email: string,
  scopes: ('READ' | 'WRITE')[] = ['READ'],
): Promise<string> {
  const signIn = await makeSignIn(database.connection('auth'));
  const token = await mintToken(signIn.pool, email, 'test', { scopes });
  await signIn.close();
  return token;
}

/** Makes both administrators of the demonstration people with an authenticator app. */
export const enrolAdministrators = ({ superuser }: TestDatabase): Promise<unknown> =>
  withClient(superuser, (client) =>
    client.query(
      `update auth."user" set "twoFactorEnabled" = true where email in ('admin@demo.fupin', 'second-admin@demo.fupin')`,
    ),
  );

/** A person's account as it stands. */
export const userAt = async ({ first }: Pick<Offices, 'first'>, id: string): Promise<Seen> =>
  (await first.sees(`{ user(id: "${id}") { id version } }`)).user;

export const seenAs = ({ id, version }: Seen) => ({ id, expectedVersion: version });

/** What somebody with a token is answered. */
export async function asksByToken({ api }: Pick<Offices, 'api'>, token: string, query: string): Promise<any> {
  const headers = { authorization: `Bearer ${token}` };
  const { status, text } = await sendRaw(api.url, { path: '/graphql', headers, body: { query } });
  return { status, ...(JSON.parse(text) as object) };
}

export const rolesOf = async ({ api }: Pick<Offices, 'api'>, cookie: string): Promise<string[] | undefined> =>
  (await askByCookie(api, cookie, '{ viewer { roles } }')).data?.viewer.roles;

export const isSignedIn = async ({ api }: Pick<Offices, 'api'>, cookie: string): Promise<boolean> =>
  (await askByCookie(api, cookie, '{ __typename }')).status === 200;

/** Why a session no longer counts, as the API tells whoever still has its cookie. */
export const endOf = async ({ api }: Pick<Offices, 'api'>, cookie: string): Promise<string | undefined> =>
  (await askByCookie(api, cookie, '{ __typename }')).errors[0].extensions.ended;
