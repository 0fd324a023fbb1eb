import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Role } from '@fupin/schema';
import { recordOf, type Declared } from '@fupin/schema/model';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { demoPassword, demoPeople } from '@fupin/api/src/demo/demo-people.ts';
import { verbs } from '@fupin/api/src/areas.ts';
import { targetArgument, type Verb } from '@fupin/api/src/write/verb.ts';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { leastInput } from '../support/least-input.ts';
import { askByCookie, openLink, signInWith } from '../support/password-link.ts';
import { cookiesOf, sendRaw } from '../support/raw-request.ts';

const contract = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const mutations = contract.getMutationType()!.getFields();

const alone = 'admin@demo.fupin';
const stolen = 'chosen-by-the-administrator';
const offices = new Set(verbs.filter(({ on, makes }) => isOffice(on) || isOffice(makes)));

function isOffice(type: unknown): boolean {
  return ['User', 'RoleGrant', 'PasswordLink', 'ApiToken'].includes(type ? recordOf(type as Declared).name : '');
}

/** Whom and what the administrator can do something with. */
interface Target {
  type: string;
  id: string;
  version: number;
}

describe('one administrator alone', () => {
  let database: TestDatabase;
  let api: TestApi;
  let superuser: pg.Client;
  let scope: { company: string; county: string };
  /** Everything that a verb revealed. */
  const links: string[] = [];
  const codes: string[] = [];
  const puppets = new Set<string>();

  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database, { demo: false });
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
    const { rows } = await superuser.query(
      `select (select id from organization where names->>'en' = 'Alibaba Group') as company, (select id from area where code = '610727') as county`,
    );
    scope = rows[0];
    // A person whom the other administrator disabled while they held a role.
    const second = as(api, 'second-admin@demo.fupin');
    const { users } = await second.sees(
      `{ users(filter: {email: {eq: "editor@yongsheng.demo.fupin"}}) { nodes { id version } } }`,
    );
    await second.changes('disableUser', users.nodes[0], { reason: 'left' });
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
    await database.drop();
  });

  const targets = async (): Promise<Target[]> => {
    const { rows } = await superuser.query<Target>(
      // Whoever gives up their own role can do no more.
      `select 'User' as type, id, version from app_user
       union all select 'RoleGrant', id, version from role_grant where user_id <> (select id from app_user where email = '${alone}')
       union all select 'PasswordLink', id, version from password_link union all select 'ApiToken', id, version from api_token order by type, id`,
    );
    return rows;
  };

  /** The roles that each account has; who signs in to which is another matter. */
  const held = async (): Promise<Record<string, string[]>> => {
    const { rows } = await superuser.query<{ email: string; roles: string[] }>(
      `select email, array_agg(role order by role) as roles from role_grant join app_user on app_user.id = user_id
       where ended_at is null and state = 'ACTIVE' and (confirmed_by_id is not null or role_grant.created_by is null) group by email`,
    );
    return Object.fromEntries(rows.map(({ email, roles }) => [email, roles]));
  };

  /** What a role is limited to. */
  const within = (role: string) => ({
    ...(role.startsWith('CSR_') && { organizationId: scope.company }),
    ...(role.startsWith('COUNTY_') && { areaId: scope.county }),
  });

  const inputOf = (verb: Verb, target: Target | undefined, choice: number): Record<string, unknown> => {
    const role = Role[Object.keys(Role)[choice % Object.keys(Role).length] as keyof typeof Role];
    const email = `puppet${choice % 7}@fupin.example`;
    if (verb.name === 'inviteUser') puppets.add(email);
    return {
      ...leastInput(mutations[verb.name]!.args[0]!.type, scope.company),
      ...(verb.name === 'inviteUser' && { email, displayName: 'Puppet' }),
      ...(verb.name === 'grantRole' && { role, ...within(role) }),
      ...(verb.name === 'issueToken' && { scopes: ['READ', 'WRITE'], days: 9 }),
      ...(target && { [targetArgument(verb)]: target.id }),
      ...(target && verb.on && !verb.adds && { expectedVersion: target.version }),
      requestId: randomUUID(),
    };
  };

  /** Performs a verb, by token or as a puppet, and keeps what it reveals. */
  const tries = async (verb: Verb, target: Target | undefined, choice: number, cookie?: string): Promise<void> => {
    const input = inputOf(verb, target, choice);
    const type = `${verb.name.charAt(0).toUpperCase()}${verb.name.slice(1)}Input!`;
    const document = `mutation ($input: ${type}) { ${verb.name}(input: $input) { ${verb.reveals ? 'secret' : 'id'} } }`;
    const { data } = cookie
      ? await askByCookie(api, cookie, document, { input })
      : await api.ask(alone, document, { input });
    const secret = data?.[verb.name]?.secret as string | undefined;
    if (secret?.includes('welcome')) links.push(secret);
    else if (secret) codes.push(secret);
  };

  /** Opens every link with every code, from networks that have not failed yet. */
  const openEverything = async (): Promise<void> => {
    await superuser.query('delete from auth.sign_in_failures');
    for (const link of links)
      for (const code of [undefined, ...codes.slice(-3)]) {
        await openLink(api, link, { password: stolen, code });
        await superuser.query('delete from auth.sign_in_failures');
      }
  };

  /** Every account but their own that they can sign in to, with what it may do. */
  const taken = async (): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {};
    for (const email of [...puppets, ...demoPeople.map((person) => person.email)]) {
      const signedIn = await signInWith(api, email, stolen);
      await superuser.query('delete from auth.sign_in_failures');
      if (signedIn.status !== 200) continue;
      const { data } = await askByCookie(api, cookiesOf(signedIn), '{ viewer { roles } }');
      found[email] = data?.viewer.roles ?? [];
    }
    return found;
  };

  it('knows every verb that there is about accounts and roles', () => {
    expect([...offices].map(({ name }) => name).toSorted()).toEqual(
      [
        'inviteUser activateUser disableUser resetPassword confirmPasswordReset',
        'grantRole confirmRoleGrant endRoleGrant issueToken revokeToken',
      ]
        .join(' ')
        .split(' ')
        .toSorted(),
    );
  });

  it('ends with no more than before, whatever they do in which order', { timeout: 240_000 }, async () => {
    const before = await held();
    const acts = [...offices].filter(({ name }) => name !== 'revokeToken');
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ verb: fc.nat(acts.length - 1), target: fc.nat(), choice: fc.nat(55), asPuppet: fc.boolean() }),
          {
            minLength: 35,
            maxLength: 50,
          },
        ),
        async (steps) => {
          for (const { verb: place, target: number, choice, asPuppet } of steps) {
            const verb = acts[place]!;
            const among = (await targets()).filter(
              ({ type }) => verb.on && type === recordOf(verb.on as Declared).name,
            );
            const puppet = asPuppet ? [...puppets][choice % Math.max(1, puppets.size)] : undefined;
            const signedIn = puppet ? await signInWith(api, puppet, stolen) : undefined;
            await tries(
              verb,
              among[number % Math.max(1, among.length)],
              choice,
              signedIn?.status === 200 ? cookiesOf(signedIn) : undefined,
            );
            if (choice % 9 === 0) await openEverything();
          }
          await openEverything();
          for (const [email, roles] of Object.entries(await taken())) expect(roles, email).toEqual([]);
          for (const [email, roles] of Object.entries(await held()))
            for (const role of roles) expect(before[email] ?? [], `${email} is ${role}`).toContain(role);
        },
      ),
      { numRuns: 3, seed: 20_261_127 },
    );
    expect(puppets.size).toBeGreaterThan(2);
    expect(Object.keys(await taken()).length, 'some puppets were opened').toBeGreaterThan(0);
    expect(await held()).toMatchObject({ [alone]: ['ADMIN'], 'second-admin@demo.fupin': ['ADMIN'] });
  });

  it('makes no editor and approver of two puppets, step by step', async () => {
    await superuser.query('delete from auth.sign_in_failures');
    const admin = as(api, alone);
    for (const role of ['CSR_EDITOR', 'CSR_APPROVER', 'VERIFIER', 'ADMIN', 'COUNTY_APPROVER']) {
      const email = `${role.toLowerCase()}@puppet.example`;
      const { secret, record } = await admin.does(
        'inviteUser',
        { email, displayName: role, locale: 'zh' },
        'secret record { id }',
      );
      expect((await openLink(api, secret, { password: stolen })).status).toBe(200);
      const given = await admin.does('grantRole', { userId: record.id, role, ...within(role) });
      links.push(secret, given.secret);
      const confirm = { id: given.record.id, expectedVersion: given.record.version };
      expect(await admin.mayNot('confirmRoleGrant', confirm)).toMatchObject({ rule: 'ADMIN_NEEDS_TWO' });
      const cookie = cookiesOf(await signInWith(api, email, stolen));
      expect((await askByCookie(api, cookie, '{ viewer { roles companies counties } }')).data.viewer).toEqual({
        roles: [],
        companies: [],
        counties: [],
      });
      // The other one confirms it in good faith, and tells the code to the person alone.
      await as(api, 'second-admin@demo.fupin').does('confirmRoleGrant', confirm);
      puppets.add(email);
    }
    await openEverything();
    for (const [email, roles] of Object.entries(await taken())) expect(roles, email).toEqual([]);
  });

  it('does no verb of a company, a county or a verifier', { timeout: 120_000 }, async () => {
    for (const verb of verbs.filter((each) => !offices.has(each))) {
      const ofAdministrators = verb.by.some(({ roles }) => roles.includes('ADMIN'));
      const isOwn = verb.by.some(({ self }) => self !== undefined);
      if (ofAdministrators || isOwn) continue;
      const table = verb.on && recordOf(verb.on as Declared).table;
      const found = table ? (await superuser.query(`select id, version from "${table}" limit 1`)).rows[0] : undefined;
      if (table && !found) continue;
      const document = `mutation ($input: ${verb.name.charAt(0).toUpperCase()}${verb.name.slice(1)}Input!) { ${verb.name}(input: $input) { id } }`;
      const { errors } = await api.ask(alone, document, { input: inputOf(verb, found && { type: '', ...found }, 0) });
      expect(errors?.[0]!.extensions.code, verb.name).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    }
  });

  it('finds no other endpoint of the sign-in library, nor of the demonstration world', async () => {
    await superuser.query('delete from auth.sign_in_failures');
    const cookie = cookiesOf(await signInWith(api, alone, demoPassword));
    const signIn = await makeSignIn(database.connection('auth'));
    const paths = Object.values(signIn.auth.api).flatMap((endpoint) => (endpoint as { path?: string }).path ?? []);
    await signIn.close();
    expect(paths.length).toBeGreaterThan(20);
    const served = new Set(['/sign-in/email', '/sign-out', '/change-password']);
    for (const path of paths.filter((each) => !served.has(each)))
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const url = `/api/auth${path.replace(/:\w+/g, 'x')}`;
        const { status } = await sendRaw(api.url, { path: url, method, headers: { cookie }, body: {} });
        expect([404], `${method} ${url}`).toContain(status);
      }
    for (const path of ['/api/demo/people', '/api/demo/sign-in'])
      expect((await sendRaw(api.url, { path, headers: { cookie }, body: { email: alone } })).status).toBe(404);
  });

  it('mints no token for anybody else', async () => {
    const { users } = await as(api, alone).sees(
      `{ users(filter: {email: {eq: "approver@alibaba.demo.fupin"}}) { nodes { id } } }`,
    );
    const input = { userId: users.nodes[0].id, name: 'x', scopes: ['READ'], days: 1 };
    expect(await as(api, alone).mayNot('issueToken', input, 'secret')).toMatchObject({ code: 'FORBIDDEN' });
  });
});
