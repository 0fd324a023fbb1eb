import { randomUUID } from 'node:crypto';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { mintToken } from '@fupin/api/src/access/token.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

describe('those who keep accounts and roles', () => {
  let database: TestDatabase;
  let api: TestApi;
  let admin: Person;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    admin = as(api, 'admin@demo.fupin');
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
    await database.drop();
  });

  const signIn = (email: string, password: string) =>
    fetch(`${api.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url },
      body: JSON.stringify({ email, password }),
    });
  const invite = (email: string) =>
    admin.does('inviteUser', { email, displayName: '李娜', locale: 'zh' }, 'secret record { id version state }');
  const tokenFor = async (email: string) => {
    const signIn = await makeSignIn(database.connection('auth'));
    const token = await mintToken(signIn.pool, email, 'test');
    await signIn.close();
    return token;
  };
  const asks = async (by: string | { cookie: string }, query: string) => {
    const credentials = typeof by === 'string' ? { authorization: `Bearer ${by}` } : by;
    const headers = { 'content-type': 'application/json', ...credentials };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { status: response.status, ...((await response.json()) as any) };
  };

  it('invite a person, who signs in with the password that was told once', async () => {
    const { secret, record } = await invite('li.na@lueyang.example');
    expect(record.state).toBe('INVITED');
    expect((await signIn('li.na@lueyang.example', secret)).status).toBe(200);
    const active = await admin.does(
      'activateUser',
      { id: record.id, expectedVersion: record.version },
      'state version',
    );
    expect(active.state).toBe('ACTIVE');
    const { auditEvents } = await as(api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {recordId: {eq: "${record.id}"}}, orderBy: {field: OCCURRED_AT}) { nodes { verb after } } }`,
    );
    expect(auditEvents.nodes.map(({ verb }: any) => verb)).toEqual(['inviteUser', 'activateUser']);
    expect(JSON.stringify(auditEvents)).not.toContain(secret);
  });

  it('refuse an address that somebody has', async () => {
    await invite('twice@lueyang.example');
    const input = { email: 'twice@lueyang.example', displayName: '王伟', locale: 'zh' };
    expect(await admin.mayNot('inviteUser', input, 'record { id }')).toMatchObject({
      code: 'BAD_INPUT',
      problems: [{ code: 'ALREADY_THERE' }],
    });
  });

  it.each(['nobody', 'a@b', 'a@b.c', 'a..b@fupin.example', 'a@fupin.example\u200b', 'é@fupin.example'])(
    'do not invite %s, with which nobody could sign in',
    async (email) => {
      const input = { email, displayName: '王伟', locale: 'zh' };
      expect(await admin.mayNot('inviteUser', input, 'record { id }')).toMatchObject({
        problems: [{ path: ['input', 'email'], code: 'WRONG_FORM' }],
      });
    },
  );

  it('invite again whose invitation failed when it was to be stored', async () => {
    const input = { email: 'again@lueyang.example', displayName: '赵敏', locale: 'zh' };
    await superuser.query(`create function planted() returns trigger language plpgsql as $$
      begin raise exception 'planted' using errcode = '40001'; end $$;
      create constraint trigger planted after insert on app_user deferrable initially deferred
        for each row execute function planted()`);
    expect(await admin.mayNot('inviteUser', input, 'secret record { id }')).toMatchObject({ code: 'CONFLICT' });
    await superuser.query('drop function planted cascade');
    expect(
      (await admin.sees(`{ users(filter: {email: {eq: "${input.email}"}}) { totalCount } }`)).users.totalCount,
    ).toBe(0);
    const { secret, record } = await invite(input.email);
    await admin.does('activateUser', { id: record.id, expectedVersion: record.version });
    const { status, headers } = await signIn(input.email, secret);
    expect(status).toBe(200);
    const cookie = headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    expect((await asks({ cookie }, '{ viewer { email } }')).data.viewer.email).toBe(input.email);
  });

  it('give a role, which holds at once and ends at once', async () => {
    const { record } = await invite('role@lueyang.example');
    await admin.does('activateUser', { id: record.id, expectedVersion: record.version });
    const { counties } = await admin.sees(`{ counties(filter: {code: {eq: "610727"}}) { nodes { id } } }`);
    const grant = await admin.does('grantRole', {
      userId: record.id,
      role: 'COUNTY_APPROVER',
      areaId: counties.nodes[0].id,
    });
    const token = await tokenFor('role@lueyang.example');
    const ask = async () => (await asks(token, '{ viewer { roles counties } }')).data.viewer;
    expect(await ask()).toEqual({ roles: ['COUNTY_APPROVER'], counties: [counties.nodes[0].id] });
    await admin.does('endRoleGrant', { id: grant.id, expectedVersion: grant.version });
    expect(await ask()).toEqual({ roles: [], counties: [] });
    const disabled = await admin.sees(`{ user(id: "${record.id}") { version } }`);
    await admin.does('disableUser', { id: record.id, expectedVersion: disabled.user.version });
    expect((await asks(token, '{ viewer { roles } }')).status).toBe(401);
  });

  it('give nothing to themselves, and make an administrator only two together', async () => {
    const { viewer } = await admin.sees('{ viewer { userId } }');
    expect(await admin.mayNot('grantRole', { userId: viewer.userId, role: 'AUDITOR' })).toMatchObject({
      rule: 'NOT_ONESELF',
    });
    const second = await invite('second@fupin.example');
    await admin.does('activateUser', { id: second.record.id, expectedVersion: second.record.version });
    const grant = await admin.does('grantRole', { userId: second.record.id, role: 'ADMIN' });
    const token = await tokenFor('second@fupin.example');
    expect((await asks(token, '{ users { nodes { email } } }')).data.users.nodes).toHaveLength(1);
    expect(await admin.mayNot('confirmRoleGrant', { id: grant.id, expectedVersion: grant.version })).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
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

  it('are not needed for a token of one’s own, which reads until it is revoked', async () => {
    const auditor = as(api, 'auditor@demo.fupin');
    const { viewer } = await auditor.sees('{ viewer { userId } }');
    const forNothing = { userId: viewer.userId, name: '年审', scopes: [], days: 30 };
    expect(await auditor.mayNot('issueToken', forNothing, 'record { id }')).toMatchObject({
      problems: [{ path: ['input', 'scopes'] }],
    });
    const { secret, record } = await auditor.does(
      'issueToken',
      { userId: viewer.userId, name: '年审', scopes: ['READ'], days: 30 },
      'secret record { id version prefix }',
    );
    expect(secret.startsWith(record.prefix)).toBe(true);
    expect((await asks(secret, '{ viewer { email } }')).data.viewer.email).toBe('auditor@demo.fupin');
    const writing = await asks(
      secret,
      `mutation { revokeToken(input: {requestId: "1", id: "${record.id}", expectedVersion: 1}) { id } }`,
    );
    expect(writing.errors[0].extensions.code).toBe('FORBIDDEN');
    await auditor.does('revokeToken', { id: record.id, expectedVersion: record.version });
    expect((await asks(secret, '{ viewer { email } }')).status).toBe(401);
  });
});
