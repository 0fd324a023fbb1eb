import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Seen } from '../support/acting.ts';
import { as } from '../support/acting.ts';
import {
  asksByToken,
  endOf,
  grant,
  confirm,
  install,
  installed,
  isSignedIn,
  rolesOf,
  seenAs,
  tokenFor,
  useOffices,
  userAt,
  welcome,
} from '../support/offices.ts';
import { askByCookie, chosenPassword, openLink, signInWith } from '../support/password-link.ts';
import { cookiesOf, sendRaw } from '../support/raw-request.ts';

describe('those who end access and roles', () => {
  const offices = useOffices();

  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it('disable a person with all that they have, and give back the account alone', async () => {
    const { id, cookie, token } = await installed(offices, 'gone@lueyang.example', {
      role: 'COUNTY_EDITOR',
      areaId: offices.countyId,
    });
    await offices.first.changes('disableUser', await userAt(offices, id), { reason: '离职' });
    expect(await isSignedIn(offices, cookie)).toBe(false);
    expect(await endOf(offices, cookie)).toBe('DISABLED');
    expect((await asksByToken(offices, token, '{ __typename }')).status).toBe(401);
    const refused = await signInWith(offices.api, 'gone@lueyang.example');
    expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([403, 'ACCOUNT_DISABLED']);
    expect(refused.headers['set-cookie']).toBeUndefined();
    const wrong = await signInWith(offices.api, 'gone@lueyang.example', 'not-their-password');
    expect(wrong.status).toBe(401);
    await offices.first.changes('activateUser', await userAt(offices, id));
    expect(await isSignedIn(offices, cookie)).toBe(false);
    expect((await asksByToken(offices, token, '{ __typename }')).status).toBe(401);
    expect(await rolesOf(offices, cookiesOf(await signInWith(offices.api, 'gone@lueyang.example')))).toEqual([]);
  });

  it('reset alone the password of whoever holds nothing: sessions, tokens and the old password end, and they are told', async () => {
    const id = await welcome(offices, 'forgetful@lueyang.example');
    const cookie = cookiesOf(await signInWith(offices.api, 'forgetful@lueyang.example'));
    const token = await tokenFor(offices, 'forgetful@lueyang.example');
    const { version } = await userAt(offices, id);
    const { secret } = await offices.first.does(
      'resetPassword',
      { id, expectedVersion: version, reason: '忘记密码' },
      'secret',
    );
    expect(await isSignedIn(offices, cookie)).toBe(false);
    expect(await endOf(offices, cookie)).toBe('PASSWORD_RESET');
    expect((await asksByToken(offices, token, '{ __typename }')).status).toBe(401);
    expect((await signInWith(offices.api, 'forgetful@lueyang.example')).status).toBe(401);
    const again = await offices.first.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, id)), reason: '忘记密码' },
      'secret',
    );
    expect((await openLink(offices.api, secret, { password: 'chosen-by-another' })).status).toBe(404);
    expect((await openLink(offices.api, again.secret, { password: 'chosen-once-more' })).status).toBe(200);
    const anew = cookiesOf(await signInWith(offices.api, 'forgetful@lueyang.example', 'chosen-once-more'));
    const { data } = await askByCookie(offices.api, anew, '{ notifications { nodes { kind event } } }');
    expect(data.notifications.nodes).toContainEqual({ kind: 'SECURITY', event: 'resetPassword' });
  });

  it('reset the password of whoever holds a role together: neither the link nor the code opens alone', async () => {
    const { id, cookie, token } = await installed(offices, 'approver@lueyang.example', {
      role: 'COUNTY_APPROVER',
      areaId: offices.countyId,
    });
    const { secret, record } = await offices.first.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, id)), reason: '忘记密码' },
      'secret record { passwordLinks(filter: {usedAt: {isNull: true}, voidedAt: {isNull: true}}) { nodes { id version } } }',
    );
    const [link] = record.passwordLinks.nodes;
    expect((await openLink(offices.api, secret, { from: '127.0.7.1' })).status).toBe(409);
    expect(await isSignedIn(offices, cookie)).toBe(true);
    const confirm = { id: link.id, expectedVersion: link.version };
    expect(await offices.first.mayNot('confirmPasswordReset', confirm, 'secret')).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
    const confirmed = await offices.second.does('confirmPasswordReset', confirm, 'secret');
    expect(await isSignedIn(offices, cookie)).toBe(false);
    expect((await asksByToken(offices, token, '{ __typename }')).status).toBe(401);
    expect((await openLink(offices.api, secret, { from: '127.0.7.2' })).status).toBe(409);
    expect((await openLink(offices.api, secret, { code: 'WRON-GWRO-NGWR-ONGW', from: '127.0.7.2' })).status).toBe(404);
    const chosen = { code: confirmed.secret.toLowerCase(), password: 'chosen-by-approver', from: '127.0.7.2' };
    expect((await openLink(offices.api, secret, chosen)).status).toBe(200);
    expect(
      await rolesOf(
        offices,
        cookiesOf(await signInWith(offices.api, 'approver@lueyang.example', 'chosen-by-approver')),
      ),
    ).toEqual(['COUNTY_APPROVER']);
  });

  it('read no notices of others, who are told themselves', async () => {
    await installed(offices, 'told@lueyang.example', { role: 'AUDITOR' });
    for (const person of [offices.first, offices.second]) {
      const { viewer, notifications } = await person.sees(
        '{ viewer { userId } notifications { nodes { user { id } } } }',
      );
      for (const { user } of notifications.nodes) expect(user.id).toBe(viewer.userId);
    }
  });

  const administratorGrants = async () => {
    const { rows } = await offices.superuser.query<Seen & { email: string; user_id: string }>(
      `select role_grant.id, email, role_grant.version, user_id from role_grant join app_user on app_user.id = user_id
       where role = 'ADMIN' and ended_at is null and (confirmed_by_id is not null or role_grant.created_by is null) order by email`,
    );
    return rows;
  };

  it('are never left alone: neither of two ends the other, by role or account, also at once', async () => {
    const [one, other] = await administratorGrants();
    const ends = await Promise.all([
      offices.first.tries('endRoleGrant', { ...seenAs(other!), reason: '换人' }),
      offices.second.tries('endRoleGrant', { ...seenAs(one!), reason: '换人' }),
    ]);
    expect(ends.map(({ error }) => error?.rule)).toEqual(['ADMIN_NEEDS_TWO', 'ADMIN_NEEDS_TWO']);
    const account = await userAt(offices, other!.user_id);
    const { user } = await offices.first.sees(
      `{ user(id: "${account.id}") { permissions { action allowed reasons { code } } } }`,
    );
    expect(user.permissions).toContainEqual({
      action: 'disableUser',
      allowed: false,
      reasons: [{ code: 'ADMIN_NEEDS_TWO' }],
    });
    expect(await offices.first.mayNot('disableUser', { ...seenAs(account), reason: '换人' })).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
    expect(await administratorGrants()).toHaveLength(2);
  });

  it('are left with one of them who stays: a role that ends soon makes no second one', async () => {
    const id = await welcome(offices, 'for-a-day@fupin.example');
    const given = await grant(offices.first, id, { role: 'ADMIN', endsOn: inDays(1) });
    await confirm(offices.second, given);
    const theirs = (await administratorGrants()).find(({ email }) => email === 'second-admin@demo.fupin')!;
    expect(await offices.first.mayNot('endRoleGrant', { ...seenAs(theirs), reason: '换人' })).toMatchObject({
      rule: 'ADMIN_NEEDS_TWO',
    });
    await offices.first.changes('endRoleGrant', { ...given, version: given.version + 1 }, { reason: '试用' });
  });

  it('are ended by one of them once a third is confirmed, and never none', async () => {
    const third = await installed(offices, 'third@fupin.example', { role: 'ADMIN' });
    await offices.first.changes('endRoleGrant', third.grant, { reason: '试用期满' });
    const [mine, theirs] = await administratorGrants();
    await offices.second.changes('endRoleGrant', theirs!, { reason: '离任' });
    expect(await offices.first.mayNot('endRoleGrant', { ...seenAs(mine!), reason: '离任' })).toMatchObject({
      rule: 'LAST_ADMIN',
    });
    await offices.superuser.query(
      `set app.verb = 'migrate'; update role_grant set ended_at = null where id = '${theirs!.id}'`,
    );
    const second = 'second-admin@demo.fupin';
    offices.api.introduce(second, await tokenFor(offices, second, ['READ', 'WRITE']));
  });

  it('are not needed for a change of one’s own password, which ends other sessions and tokens', async () => {
    const { cookie, token } = await installed(offices, 'careful@lueyang.example', {
      role: 'COUNTY_EDITOR',
      areaId: offices.countyId,
    });
    const other = cookiesOf(await signInWith(offices.api, 'careful@lueyang.example'));
    const change = (body: object) =>
      sendRaw(offices.api.url, { path: '/api/auth/change-password', headers: { cookie }, body });
    expect((await change({ currentPassword: 'wrong-but-long', newPassword: 'chosen-by-careful' })).status).toBe(401);
    expect((await change({ currentPassword: chosenPassword, newPassword: 'short' })).status).toBe(400);
    const changed = await change({ currentPassword: chosenPassword, newPassword: 'chosen-by-careful' });
    expect([changed.status, changed.text]).toEqual([200, '{"signedIn":true}']);
    expect(await isSignedIn(offices, cookiesOf(changed))).toBe(true);
    await expect.poll(() => isSignedIn(offices, other), { timeout: 1_000 }).toBe(false);
    expect((await asksByToken(offices, token, '{ __typename }')).status).toBe(401);
    expect((await signInWith(offices.api, 'careful@lueyang.example')).status).toBe(401);
    const { auditEvents } = await as(offices.api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {verb: {eq: "changePassword"}}) { nodes { recordType actorName } } }`,
    );
    expect(auditEvents.nodes).toContainEqual({ recordType: 'ApiToken', actorName: '李娜' });
    expect(auditEvents.nodes).toContainEqual({ recordType: 'User', actorName: '李娜' });
  });

  it('are not needed for a token of one’s own, which reads until it is revoked', async () => {
    const verifier = as(offices.api, 'verifier@demo.fupin');
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
    expect((await asksByToken(offices, secret, '{ viewer { email } }')).data.viewer.email).toBe('verifier@demo.fupin');
    const writing = await asksByToken(
      offices,
      secret,
      `mutation { revokeToken(input: {requestId: "1", id: "${record.id}", expectedVersion: 1}) { id } }`,
    );
    expect(writing.errors[0].extensions.code).toBe('FORBIDDEN');
    await verifier.does('revokeToken', { id: record.id, expectedVersion: record.version });
    expect((await asksByToken(offices, secret, '{ viewer { email } }')).status).toBe(401);
  });

  it('end what a token made with the token itself, and let it live no longer', async () => {
    const verifier = as(offices.api, 'verifier@demo.fupin');
    const { viewer } = await verifier.sees('{ viewer { userId } }');
    const { secret, record } = await verifier.does(
      'issueToken',
      { userId: viewer.userId, name: '年审', scopes: ['READ', 'WRITE'], days: 2 },
      'secret record { id version }',
    );
    const issueBy = (token: string, days: number) =>
      asksByToken(
        offices,
        token,
        `mutation { issueToken(input: {requestId: "${randomUUID()}", userId: "${viewer.userId}", name: "x", scopes: [READ, WRITE], days: ${days}}) { secret } }`,
      );
    const refusal = { code: 'BAD_INPUT', problems: [{ path: ['input', 'days'], code: 'OUT_OF_RANGE' }] };
    expect((await issueBy(secret, 2)).errors[0].extensions).toMatchObject(refusal);
    const made = (await issueBy(secret, 1)).data.issueToken.secret;
    expect((await issueBy(made, 1)).errors[0].extensions).toMatchObject(refusal);
    await verifier.does('revokeToken', { id: record.id, expectedVersion: record.version });
    expect((await asksByToken(offices, made, '{ __typename }')).status).toBe(401);
  });

  it('are over for sessions and tokens once a role is given or ended', async () => {
    const { id, grant: held } = await install(offices, 'changing@lueyang.example', { role: 'OBSERVER' });
    const token = await tokenFor(offices, 'changing@lueyang.example');
    const status = async () => (await asksByToken(offices, token, '{ __typename }')).status;
    expect(await status()).toBe(200);
    await confirm(offices.second, await grant(offices.first, id, { role: 'AUDITOR' }));
    await expect.poll(status).toBe(401);
    const another = await tokenFor(offices, 'changing@lueyang.example');
    await offices.first.changes('endRoleGrant', held, { reason: '调离' });
    await expect.poll(async () => (await asksByToken(offices, another, '{ __typename }')).status).toBe(401);
  });
});
