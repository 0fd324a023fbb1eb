import { randomUUID } from 'node:crypto';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { mintToken } from '@fupin/api/src/access/token.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person, type Seen } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { askByCookie, chosenPassword, openLink, signInWith, tokenOfLink } from '../support/password-link.ts';
import { cookiesOf, sendRaw } from '../support/raw-request.ts';

describe('those who keep accounts and roles', () => {
  let database: TestDatabase;
  let api: TestApi;
  let first: Person;
  let second: Person;
  let countyId: string;
  let companyId: string;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    first = as(api, 'admin@demo.fupin');
    second = as(api, 'second-admin@demo.fupin');
    countyId = (await first.sees(`{ counties(filter: {code: {eq: "610727"}}) { nodes { id } } }`)).counties.nodes[0].id;
    companyId = (await first.sees(`{ organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } } }`))
      .organizations.nodes[0].id;
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
    await database.drop();
  });

  const invite = (email: string) =>
    first.does('inviteUser', { email, displayName: '李娜', locale: 'zh' }, 'secret record { id version state }');
  /** Somebody who has chosen a password, and holds nothing. */
  const welcome = async (email: string): Promise<string> => {
    const { secret, record } = await invite(email);
    expect((await openLink(api, secret)).status).toBe(200);
    return record.id as string;
  };
  /** Somebody whom two administrators gave a role, with a session and a token. */
  const installed = async (email: string, role: string) => {
    const id = await welcome(email);
    const grant = await first.does('grantRole', {
      userId: id,
      role,
      ...(role.startsWith('COUNTY') && { areaId: countyId }),
    });
    await second.changes('confirmRoleGrant', grant);
    const cookie = cookiesOf(await signInWith(api, email));
    return { id, grant: { ...grant, version: grant.version + 1 } as Seen, cookie, token: await tokenFor(email) };
  };
  const tokenFor = async (email: string, scopes: ('READ' | 'WRITE')[] = ['READ']) => {
    const signIn = await makeSignIn(database.connection('auth'));
    const token = await mintToken(signIn.pool, email, 'test', { scopes });
    await signIn.close();
    return token;
  };
  const userAt = async (id: string): Promise<Seen> => (await first.sees(`{ user(id: "${id}") { id version } }`)).user;
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const seenAs = ({ id, version }: Seen) => ({ id, expectedVersion: version });
  const asks = async (token: string, query: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const { status, text } = await sendRaw(api.url, { path: '/graphql', headers, body: { query } });
    return { status, ...JSON.parse(text) };
  };
  const rolesOf = async (cookie: string) => (await askByCookie(api, cookie, '{ viewer { roles } }')).data?.viewer.roles;
  /** Why a session no longer counts, as the API tells whoever still has its cookie. */
  const endOf = async (cookie: string) =>
    (await askByCookie(api, cookie, '{ __typename }')).errors[0].extensions.ended as string | undefined;
  const isSignedIn = async (cookie: string) => (await askByCookie(api, cookie, '{ __typename }')).status === 200;

  it('invite a person, who chooses a password by a link that works once', async () => {
    const { secret, record } = await invite('li.na@lueyang.example');
    expect(record.state).toBe('INVITED');
    expect((await signInWith(api, 'li.na@lueyang.example')).status).toBe(401);
    expect((await openLink(api, secret, { password: 'short' })).status).toBe(400);
    expect((await openLink(api, secret)).status).toBe(200);
    expect((await openLink(api, secret, { password: 'chosen-by-another' })).status).toBe(404);
    const signedIn = await signInWith(api, 'li.na@lueyang.example');
    expect(signedIn.status).toBe(200);
    expect(await rolesOf(cookiesOf(signedIn))).toEqual([]);
    const { auditEvents } = await as(api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {recordId: {eq: "${record.id}"}}, orderBy: {field: OCCURRED_AT}) { nodes { verb after } } }`,
    );
    expect(auditEvents.nodes.map(({ verb }: any) => verb)).toEqual([
      'inviteUser',
      'signIn',
      'openPasswordLink',
      'signIn',
    ]);
    const { rows } = await superuser.query(
      `select (select string_agg(it::text, '') from audit_event it) || (select string_agg(it::text, '') from password_link it) as stored`,
    );
    expect(rows[0].stored).not.toContain(tokenOfLink(secret));
    expect(rows[0].stored).not.toContain(chosenPassword);
  });

  it('refuse an address that somebody has', async () => {
    await invite('twice@lueyang.example');
    const input = { email: 'twice@lueyang.example', displayName: '王伟', locale: 'zh' };
    expect(await first.mayNot('inviteUser', input, 'record { id }')).toMatchObject({
      code: 'BAD_INPUT',
      problems: [{ path: ['input', 'email'], code: 'ALREADY_THERE' }],
    });
  });

  it.each(['nobody', 'a@b', 'a@b.c', 'a..b@fupin.example', 'a@fupin.example\u200b', 'é@fupin.example'])(
    'do not invite %s, with which nobody could sign in',
    async (email) => {
      const input = { email, displayName: '王伟', locale: 'zh' };
      expect(await first.mayNot('inviteUser', input, 'record { id }')).toMatchObject({
        problems: [{ path: ['input', 'email'], code: 'WRONG_FORM' }],
      });
    },
  );

  it('give a role together, which ends at once, with the sessions of whoever held it', async () => {
    const id = await welcome('role@lueyang.example');
    const before = cookiesOf(await signInWith(api, 'role@lueyang.example'));
    const grant = await first.does('grantRole', { userId: id, role: 'COUNTY_EDITOR', areaId: countyId });
    expect(await rolesOf(before)).toEqual([]);
    expect(await first.mayNot('confirmRoleGrant', { id: grant.id, expectedVersion: grant.version })).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
    const confirmed = await second.changes('confirmRoleGrant', grant);
    expect(await isSignedIn(before)).toBe(false);
    expect(await endOf(before)).toBe('ROLE_CHANGED');
    const cookie = cookiesOf(await signInWith(api, 'role@lueyang.example'));
    expect(await rolesOf(cookie)).toEqual(['COUNTY_EDITOR']);
    await first.changes('endRoleGrant', confirmed, { reason: '调离' });
    expect(await isSignedIn(cookie)).toBe(false);
    const { notifications } = (
      await askByCookie(
        api,
        cookiesOf(await signInWith(api, 'role@lueyang.example')),
        '{ notifications(orderBy: [{field: CREATED_AT}]) { nodes { kind event } } }',
      )
    ).data;
    expect(notifications.nodes).toEqual([
      { kind: 'SECURITY', event: 'confirmRoleGrant' },
      { kind: 'SECURITY', event: 'endRoleGrant' },
    ]);
  });

  it('confirm no role of whoever has not chosen a password yet', async () => {
    const { record } = await invite('unopened@lueyang.example');
    const grant = await first.does('grantRole', { userId: record.id, role: 'AUDITOR' });
    expect(await second.mayNot('confirmRoleGrant', { id: grant.id, expectedVersion: grant.version })).toMatchObject({
      rule: 'ACCOUNT_UNOPENED',
    });
  });

  it('give nothing to themselves', async () => {
    const { viewer } = await first.sees('{ viewer { userId } }');
    expect(await first.mayNot('grantRole', { userId: viewer.userId, role: 'AUDITOR' })).toMatchObject({
      rule: 'NOT_ONESELF',
    });
  });

  it('disable a person with all that they have, and give back the account alone', async () => {
    const { id, cookie, token } = await installed('gone@lueyang.example', 'COUNTY_EDITOR');
    await first.changes('disableUser', await userAt(id), { reason: '离职' });
    expect(await isSignedIn(cookie)).toBe(false);
    expect(await endOf(cookie)).toBe('DISABLED');
    expect((await asks(token, '{ __typename }')).status).toBe(401);
    await first.changes('activateUser', await userAt(id));
    expect(await isSignedIn(cookie)).toBe(false);
    expect((await asks(token, '{ __typename }')).status).toBe(401);
    expect(await rolesOf(cookiesOf(await signInWith(api, 'gone@lueyang.example')))).toEqual([]);
  });

  it('reset alone the password of whoever holds nothing: sessions, tokens and the old password end, and they are told', async () => {
    const id = await welcome('forgetful@lueyang.example');
    const cookie = cookiesOf(await signInWith(api, 'forgetful@lueyang.example'));
    const token = await tokenFor('forgetful@lueyang.example');
    const { version } = await userAt(id);
    const { secret } = await first.does(
      'resetPassword',
      { id, expectedVersion: version, reason: '忘记密码' },
      'secret',
    );
    expect(await isSignedIn(cookie)).toBe(false);
    expect(await endOf(cookie)).toBe('PASSWORD_RESET');
    expect((await asks(token, '{ __typename }')).status).toBe(401);
    expect((await signInWith(api, 'forgetful@lueyang.example')).status).toBe(401);
    const again = await first.does('resetPassword', { ...seenAs(await userAt(id)), reason: '忘记密码' }, 'secret');
    expect((await openLink(api, secret, { password: 'chosen-by-another' })).status).toBe(404);
    expect((await openLink(api, again.secret, { password: 'chosen-once-more' })).status).toBe(200);
    const anew = cookiesOf(await signInWith(api, 'forgetful@lueyang.example', 'chosen-once-more'));
    const { data } = await askByCookie(api, anew, '{ notifications { nodes { kind event } } }');
    expect(data.notifications.nodes).toContainEqual({ kind: 'SECURITY', event: 'resetPassword' });
  });

  it('reset the password of whoever holds a role together: neither the link nor the code opens alone', async () => {
    const { id, cookie, token } = await installed('approver@lueyang.example', 'COUNTY_APPROVER');
    const { secret, record } = await first.does(
      'resetPassword',
      { ...seenAs(await userAt(id)), reason: '忘记密码' },
      'secret record { passwordLinks(filter: {usedAt: {isNull: true}, voidedAt: {isNull: true}}) { nodes { id version } } }',
    );
    const [link] = record.passwordLinks.nodes;
    expect((await openLink(api, secret, { from: '127.0.7.1' })).status).toBe(404);
    expect(await isSignedIn(cookie)).toBe(true);
    const confirm = { id: link.id, expectedVersion: link.version };
    expect(await first.mayNot('confirmPasswordReset', confirm, 'secret')).toMatchObject({ rule: 'ADMIN_NEEDS_TWO' });
    const confirmed = await second.does('confirmPasswordReset', confirm, 'secret');
    expect(await isSignedIn(cookie)).toBe(false);
    expect((await asks(token, '{ __typename }')).status).toBe(401);
    expect((await openLink(api, secret, { from: '127.0.7.2' })).status).toBe(404);
    expect((await openLink(api, secret, { code: 'WRON-GWRO-NGWR-ONGW', from: '127.0.7.2' })).status).toBe(404);
    const chosen = { code: confirmed.secret.toLowerCase(), password: 'chosen-by-approver', from: '127.0.7.2' };
    expect((await openLink(api, secret, chosen)).status).toBe(200);
    expect(await rolesOf(cookiesOf(await signInWith(api, 'approver@lueyang.example', 'chosen-by-approver')))).toEqual([
      'COUNTY_APPROVER',
    ]);
  });

  it('confirm no role of whoever has not opened the link of a reset, by which whoever gave it could', async () => {
    const id = await welcome('promoted@lueyang.example');
    const { secret } = await first.does('resetPassword', { ...seenAs(await userAt(id)), reason: '忘记密码' }, 'secret');
    const grant = await second.does('grantRole', { userId: id, role: 'AUDITOR' });
    const confirm = { id: grant.id, expectedVersion: grant.version };
    expect(await first.mayNot('confirmRoleGrant', confirm)).toMatchObject({ rule: 'ACCOUNT_UNOPENED' });
    expect((await openLink(api, secret)).status).toBe(200);
    await first.changes('confirmRoleGrant', grant);
  });

  it('confirm nothing that somebody gave who is no longer one of them', async () => {
    const id = await welcome('orphan@lueyang.example');
    const held = await installed('held@lueyang.example', 'AUDITOR');
    const third = await installed('third-admin@fupin.example', 'ADMIN');
    api.introduce('third-admin@fupin.example', await tokenFor('third-admin@fupin.example', ['READ', 'WRITE']));
    const gone = as(api, 'third-admin@fupin.example');
    const grant = await gone.does('grantRole', { userId: id, role: 'OBSERVER' });
    const { record } = await gone.does(
      'resetPassword',
      { ...seenAs(await userAt(held.id)), reason: '忘记密码' },
      'record { passwordLinks(filter: {usedAt: {isNull: true}, voidedAt: {isNull: true}}) { nodes { id version } } }',
    );
    const [link] = record.passwordLinks.nodes;
    await second.changes('endRoleGrant', third.grant, { reason: '离任' });
    const two = { rule: 'ADMIN_NEEDS_TWO' };
    const [confirmed, ofLink] = [grant, link].map((seen) => ({ id: seen.id, expectedVersion: seen.version }));
    expect(await first.mayNot('confirmRoleGrant', confirmed!)).toMatchObject(two);
    expect(await first.mayNot('confirmPasswordReset', ofLink!, 'secret')).toMatchObject(two);
    const { viewer } = await first.sees('{ viewer { tasks { recordId } } }');
    expect(viewer.tasks.map(({ recordId }: any) => recordId)).not.toContain(grant.id);
  });

  it('read no notices of others, who are told themselves', async () => {
    await installed('told@lueyang.example', 'AUDITOR');
    for (const person of [first, second]) {
      const { viewer, notifications } = await person.sees(
        '{ viewer { userId } notifications { nodes { user { id } } } }',
      );
      for (const { user } of notifications.nodes) expect(user.id).toBe(viewer.userId);
    }
  });

  it('find among their tasks what waits for a second one, and nothing that they began', async () => {
    const id = await welcome('waiting@lueyang.example');
    const held = await installed('locked-out@lueyang.example', 'AUDITOR');
    const grant = await first.does('grantRole', { userId: id, role: 'COUNTY_EDITOR', areaId: countyId });
    await first.does('resetPassword', { ...seenAs(await userAt(held.id)), reason: '忘记密码' }, 'secret');
    const waitingFor = async (person: Person) => {
      const { viewer } = await person.sees(
        '{ viewer { tasks { kind action recordType recordId subject county { code } company { id } } } }',
      );
      return viewer.tasks.filter(({ kind }: any) => kind.startsWith('CONFIRM_R')) as Seen[];
    };
    const tasks = await waitingFor(second);
    expect(tasks).toContainEqual({
      kind: 'CONFIRM_ROLE',
      action: 'confirmRoleGrant',
      recordType: 'RoleGrant',
      recordId: grant.id,
      subject: '李娜',
      county: { code: '610727' },
      company: null,
    });
    const reset = expect.objectContaining({ kind: 'CONFIRM_RESET', recordType: 'PasswordLink', subject: '李娜' });
    expect(tasks).toContainEqual(reset);
    expect(await waitingFor(first)).not.toContainEqual(expect.objectContaining({ recordId: grant.id }));
    await second.changes('confirmRoleGrant', grant);
    expect(await waitingFor(second)).not.toContainEqual(expect.objectContaining({ recordId: grant.id }));
  });

  it.each([
    ['CSR_EDITOR', {}, { organizationId: 'MISSING' }],
    ['CSR_APPROVER', { area: true }, { organizationId: 'MISSING', areaId: 'NOT_TAKEN' }],
    ['CSR_EDITOR', { company: true, area: true }, { areaId: 'NOT_TAKEN' }],
    ['COUNTY_APPROVER', { company: true }, { organizationId: 'NOT_TAKEN', areaId: 'MISSING' }],
    ['ADMIN', { company: true }, { organizationId: 'NOT_TAKEN' }],
    ['ADMIN', { area: true }, { areaId: 'NOT_TAKEN' }],
    ['AUDITOR', { company: true, area: true }, { organizationId: 'NOT_TAKEN' }],
  ])(
    'limit %s to what it is about, not to %j',
    async (role, within: { company?: boolean; area?: boolean }, problems) => {
      const id = (await invite(`${role}-${JSON.stringify(within).length}@lueyang.example`.toLowerCase())).record.id;
      const { error } = await first.tries('grantRole', {
        userId: id,
        role,
        ...(within.company && { organizationId: companyId }),
        ...(within.area && { areaId: countyId }),
      });
      expect(Object.fromEntries(error!.problems!.map(({ path, code }) => [path[1], code]))).toEqual(problems);
    },
  );

  it.each([
    ['COUNTY_EDITOR', 'PROVINCE', 'NOT_A_COUNTY'],
    ['COUNTY_APPROVER', 'PREFECTURE', 'NOT_A_COUNTY'],
    ['COUNTY_EDITOR', 'VILLAGE', 'NOT_A_COUNTY'],
    ['VERIFIER', 'VILLAGE', 'BELOW_COUNTY'],
    ['AUDITOR', 'PROVINCE', undefined],
    ['OBSERVER', 'COUNTY', undefined],
  ])('give %s within an area of the level %s: %s', async (role, level, code) => {
    const { areas } = await first.sees(`{ areas(first: 1, filter: {level: {eq: ${level}}}) { nodes { id } } }`);
    const { record } = await invite(`${role}-in-a-${level}@lueyang.example`.toLowerCase());
    const { error } = await first.tries('grantRole', { userId: record.id, role, areaId: areas.nodes[0].id });
    expect(error?.problems?.map((problem) => `${problem.path.join('.')} ${problem.code}`)).toEqual(
      code && [`input.areaId ${code}`],
    );
  });

  it('give no role that ends before it begins, and are told where that is written', async () => {
    const { record } = await invite('backwards@lueyang.example');
    const dates = { startsOn: '2025-02-01', endsOn: '2025-01-01' };
    const { error } = await first.tries('grantRole', { userId: record.id, role: 'AUDITOR', ...dates });
    expect(error).toMatchObject({
      code: 'BAD_INPUT',
      problems: [
        { path: ['input', 'startsOn'], code: 'CONTRADICTION' },
        { path: ['input', 'endsOn'], code: 'CONTRADICTION' },
      ],
    });
  });

  it('let a link die after a day', async () => {
    const { secret } = await invite('slow@lueyang.example');
    await superuser.query(
      `set app.verb = 'migrate'; update password_link set expires_at = now() where used_at is null`,
    );
    expect((await openLink(api, secret)).status).toBe(404);
  });

  const administratorGrants = async () => {
    const { rows } = await superuser.query<Seen & { email: string; user_id: string }>(
      `select role_grant.id, email, role_grant.version, user_id from role_grant join app_user on app_user.id = user_id
       where role = 'ADMIN' and ended_at is null and (confirmed_by_id is not null or role_grant.created_by is null) order by email`,
    );
    return rows;
  };

  it('are never left alone: neither of two ends the other, by role or account, also at once', async () => {
    const [one, other] = await administratorGrants();
    const ends = await Promise.all([
      first.tries('endRoleGrant', { ...seenAs(other!), reason: '换人' }),
      second.tries('endRoleGrant', { ...seenAs(one!), reason: '换人' }),
    ]);
    expect(ends.map(({ error }) => error?.rule)).toEqual(['ADMIN_NEEDS_TWO', 'ADMIN_NEEDS_TWO']);
    const account = await userAt(other!.user_id);
    const { user } = await first.sees(
      `{ user(id: "${account.id}") { permissions { action allowed reasons { code } } } }`,
    );
    expect(user.permissions).toContainEqual({
      action: 'disableUser',
      allowed: false,
      reasons: [{ code: 'ADMIN_NEEDS_TWO' }],
    });
    expect(await first.mayNot('disableUser', { ...seenAs(account), reason: '换人' })).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
    expect(await administratorGrants()).toHaveLength(2);
  });

  it('are left with one of them who stays: a role that ends soon makes no second one', async () => {
    const id = await welcome('for-a-day@fupin.example');
    const grant = await first.does('grantRole', { userId: id, role: 'ADMIN', endsOn: inDays(1) });
    await second.changes('confirmRoleGrant', grant);
    const theirs = (await administratorGrants()).find(({ email }) => email === 'second-admin@demo.fupin')!;
    expect(await first.mayNot('endRoleGrant', { ...seenAs(theirs), reason: '换人' })).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
    await first.changes('endRoleGrant', { ...grant, version: grant.version + 1 }, { reason: '试用' });
  });

  it('are ended by one of them once a third is confirmed, and never none', async () => {
    const third = await installed('third@fupin.example', 'ADMIN');
    await first.changes('endRoleGrant', third.grant, { reason: '试用期满' });
    const [mine, theirs] = await administratorGrants();
    await second.changes('endRoleGrant', theirs!, { reason: '离任' });
    expect(await first.mayNot('endRoleGrant', { ...seenAs(mine!), reason: '离任' })).toMatchObject({
      rule: 'LAST_ADMIN',
    });
    await superuser.query(`set app.verb = 'migrate'; update role_grant set ended_at = null where id = '${theirs!.id}'`);
  });

  it('give a role within one scope once at a time, also when both do it at once', async () => {
    const id = await welcome('twice@fupin.example');
    const gives = (giver: Person, given: object = {}) =>
      giver.tries('grantRole', { userId: id, role: 'CSR_EDITOR', organizationId: companyId, ...given });
    const both = await Promise.all([gives(first), gives(second)]);
    expect(new Set(both.map(({ error }) => error?.rule))).toEqual(new Set([undefined, 'ROLE_GIVEN_ONCE']));
    expect((await gives(first, { role: 'CSR_APPROVER' })).error).toBeUndefined();
    const { user } = await first.sees(
      `{ user(id: "${id}") { roleGrants(filter: {role: {eq: CSR_EDITOR}}) { nodes { id version } } } }`,
    );
    await first.changes('endRoleGrant', user.roleGrants.nodes[0], { reason: '重新授予' });
    expect((await gives(first, { startsOn: '2030-01-01', endsOn: '2030-12-31' })).error).toBeUndefined();
    expect((await gives(first, { startsOn: '2031-01-01' })).error).toBeUndefined();
    expect((await gives(first, { startsOn: '2032-02-01', endsOn: '2032-01-01' })).error?.code).toBe('BAD_INPUT');
    expect((await gives(first, { startsOn: '2030-12-31', endsOn: '2031-01-01' })).error?.rule).toBe('ROLE_GIVEN_ONCE');
  });

  it.each(['editor@alibaba.demo.fupin', 'approver@lueyang.demo.fupin', 'auditor@demo.fupin', 'observer@demo.fupin'])(
    'do not count %s among them',
    async (email) => {
      const input = { email: 'x@fupin.example', displayName: 'x', locale: 'zh' };
      const requestId = randomUUID();
      expect(await as(api, email).mayNot('inviteUser', { ...input, requestId }, 'record { id }')).toMatchObject({
        code: 'FORBIDDEN',
      });
      const { auditEvents } = await as(api, 'auditor@demo.fupin').sees(
        `{ auditEvents(filter: {requestId: {eq: "${requestId}"}}) { nodes { operation verb after recordType } } }`,
      );
      expect(auditEvents.nodes).toEqual([
        { operation: 'REFUSED', verb: 'inviteUser', after: '{"code":"FORBIDDEN"}', recordType: 'User' },
      ]);
    },
  );

  it('are not needed for a change of one’s own password, which ends other sessions and tokens', async () => {
    const { cookie, token } = await installed('careful@lueyang.example', 'COUNTY_EDITOR');
    const other = cookiesOf(await signInWith(api, 'careful@lueyang.example'));
    const change = (body: object) => sendRaw(api.url, { path: '/api/auth/change-password', headers: { cookie }, body });
    expect((await change({ currentPassword: 'wrong-but-long', newPassword: 'chosen-by-careful' })).status).toBe(401);
    expect((await change({ currentPassword: chosenPassword, newPassword: 'short' })).status).toBe(400);
    const changed = await change({ currentPassword: chosenPassword, newPassword: 'chosen-by-careful' });
    expect([changed.status, changed.text]).toEqual([200, '{"signedIn":true}']);
    expect(await isSignedIn(cookiesOf(changed))).toBe(true);
    await expect.poll(() => isSignedIn(other), { timeout: 1_000 }).toBe(false);
    expect((await asks(token, '{ __typename }')).status).toBe(401);
    expect((await signInWith(api, 'careful@lueyang.example')).status).toBe(401);
    const { auditEvents } = await as(api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {verb: {eq: "changePassword"}}) { nodes { recordType actorName } } }`,
    );
    expect(auditEvents.nodes).toContainEqual({ recordType: 'ApiToken', actorName: '李娜' });
    expect(auditEvents.nodes).toContainEqual({ recordType: 'User', actorName: '李娜' });
  });

  it('are not needed for a token of one’s own, which reads until it is revoked', async () => {
    const verifier = as(api, 'verifier@demo.fupin');
    const { viewer } = await verifier.sees('{ viewer { userId } }');
    const forNothing = { userId: viewer.userId, name: '年审', scopes: [], days: 30 };
    expect(await verifier.mayNot('issueToken', forNothing, 'record { id }')).toMatchObject({
      problems: [{ path: ['input', 'scopes'] }],
    });
    const { secret, record } = await verifier.does(
      'issueToken',
      { userId: viewer.userId, name: '年审', scopes: ['READ'], days: 30 },
      'secret record { id version prefix }',
    );
    expect(secret.startsWith(record.prefix)).toBe(true);
    expect((await asks(secret, '{ viewer { email } }')).data.viewer.email).toBe('verifier@demo.fupin');
    const writing = await asks(
      secret,
      `mutation { revokeToken(input: {requestId: "1", id: "${record.id}", expectedVersion: 1}) { id } }`,
    );
    expect(writing.errors[0].extensions.code).toBe('FORBIDDEN');
    await verifier.does('revokeToken', { id: record.id, expectedVersion: record.version });
    expect((await asks(secret, '{ viewer { email } }')).status).toBe(401);
  });
});
