import { describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { as, type Person, type Seen } from '../support/acting.ts';
import {
  confirm,
  endOf,
  grant,
  installed,
  invite,
  isSignedIn,
  rolesOf,
  seenAs,
  tokenFor,
  useOffices,
  userAt,
  welcome,
} from '../support/offices.ts';
import { askByCookie, signInWith } from '../support/password-link.ts';
import { cookiesOf } from '../support/raw-request.ts';

describe('those who give roles', () => {
  const offices = useOffices();

  it('give a role together, which ends at once, with the sessions of whoever held it', async () => {
    const { id, cookie: before } = await installed(offices, 'role@lueyang.example', { role: 'OBSERVER' });
    const given = await grant(offices.first, id, { role: 'COUNTY_EDITOR', areaId: offices.countyId });
    expect(await rolesOf(offices, before)).toEqual(['OBSERVER']);
    expect(await offices.first.mayNot('confirmRoleGrant', seenAs(given))).toMatchObject({ rule: 'ADMIN_NEEDS_TWO' });
    const confirmed = await confirm(offices.second, given);
    expect(await isSignedIn(offices, before)).toBe(false);
    expect(await endOf(offices, before)).toBe('ROLE_CHANGED');
    const cookie = cookiesOf(await signInWith(offices.api, 'role@lueyang.example'));
    expect(await rolesOf(offices, cookie)).toEqual(['COUNTY_EDITOR', 'OBSERVER']);
    await offices.first.changes('endRoleGrant', confirmed, { reason: '调离' });
    expect(await isSignedIn(offices, cookie)).toBe(false);
    const { notifications } = (
      await askByCookie(
        offices.api,
        cookiesOf(await signInWith(offices.api, 'role@lueyang.example')),
        '{ notifications(orderBy: [{field: CREATED_AT}]) { nodes { kind event } } }',
      )
    ).data;
    const events = ['confirmRoleGrant', 'confirmRoleGrant', 'endRoleGrant'];
    expect(notifications.nodes).toEqual(events.map((event) => ({ kind: 'SECURITY', event })));
  });

  it('give nothing to themselves', async () => {
    const { viewer } = await offices.first.sees('{ viewer { userId } }');
    expect(await offices.first.mayNot('grantRole', { userId: viewer.userId, role: 'AUDITOR' })).toMatchObject({
      rule: 'NOT_ONESELF',
    });
  });

  it('confirm nothing that somebody gave who is no longer one of them', async () => {
    const id = await welcome(offices, 'orphan@lueyang.example');
    const held = await installed(offices, 'held@lueyang.example', { role: 'AUDITOR' });
    const third = await installed(offices, 'third-admin@fupin.example', { role: 'ADMIN' });
    offices.api.introduce(
      'third-admin@fupin.example',
      await tokenFor(offices, 'third-admin@fupin.example', ['READ', 'WRITE']),
    );
    const gone = as(offices.api, 'third-admin@fupin.example');
    const given = await grant(gone, id, { role: 'OBSERVER' });
    const { record } = await gone.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, held.id)), reason: '忘记密码' },
      'record { passwordLinks(filter: {usedAt: {isNull: true}, voidedAt: {isNull: true}}) { nodes { id version } } }',
    );
    const [link] = record.passwordLinks.nodes;
    await offices.second.changes('endRoleGrant', third.grant, { reason: '离任' });
    const two = { rule: 'ADMIN_NEEDS_TWO' };
    const [confirmed, ofLink] = [given, link].map((seen) => ({ id: seen.id, expectedVersion: seen.version }));
    expect(await offices.first.mayNot('confirmRoleGrant', confirmed!)).toMatchObject(two);
    expect(await offices.first.mayNot('confirmPasswordReset', ofLink!, 'secret')).toMatchObject(two);
    const { viewer } = await offices.first.sees('{ viewer { tasks { recordId } } }');
    expect(viewer.tasks.map(({ recordId }: any) => recordId)).not.toContain(given.id);
  });

  it('find among their tasks what waits for a second one, and nothing that they began', async () => {
    const id = await welcome(offices, 'waiting@lueyang.example');
    const held = await installed(offices, 'locked-out@lueyang.example', { role: 'AUDITOR' });
    const given = await grant(offices.first, id, { role: 'COUNTY_EDITOR', areaId: offices.countyId });
    await offices.first.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, held.id)), reason: '忘记密码' },
      'secret',
    );
    const waitingFor = async (person: Person) => {
      const { viewer } = await person.sees(
        '{ viewer { tasks { kind action recordType recordId subject county { code } company { id } } } }',
      );
      return viewer.tasks.filter(({ kind }: any) => kind.startsWith('CONFIRM_R')) as Seen[];
    };
    const tasks = await waitingFor(offices.second);
    expect(tasks).toContainEqual({
      kind: 'CONFIRM_ROLE',
      action: 'confirmRoleGrant',
      recordType: 'RoleGrant',
      recordId: given.id,
      subject: '李娜',
      county: { code: '610727' },
      company: null,
    });
    const reset = expect.objectContaining({ kind: 'CONFIRM_RESET', recordType: 'PasswordLink', subject: '李娜' });
    expect(tasks).toContainEqual(reset);
    expect(await waitingFor(offices.first)).not.toContainEqual(expect.objectContaining({ recordId: given.id }));
    await confirm(offices.second, given);
    expect(await waitingFor(offices.second)).not.toContainEqual(expect.objectContaining({ recordId: given.id }));
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
      const id = (await invite(offices, `${role}-${JSON.stringify(within).length}@lueyang.example`.toLowerCase()))
        .record.id;
      const { error } = await offices.first.tries('grantRole', {
        userId: id,
        role,
        ...(within.company && { organizationId: offices.companyId }),
        ...(within.area && { areaId: offices.countyId }),
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
    const { areas } = await offices.first.sees(`{ areas(first: 1, filter: {level: ${level}}) { nodes { id } } }`);
    const { record } = await invite(offices, `${role}-in-a-${level}@lueyang.example`.toLowerCase());
    const { error } = await offices.first.tries('grantRole', { userId: record.id, role, areaId: areas.nodes[0].id });
    expect(error?.problems?.map((problem) => `${problem.path.join('.')} ${problem.code}`)).toEqual(
      code && [`input.areaId ${code}`],
    );
  });

  it('give no role that ends before it begins, and are told where that is written', async () => {
    const { record } = await invite(offices, 'backwards@lueyang.example');
    const dates = { startsOn: '2025-02-01', endsOn: '2025-01-01' };
    const { error } = await offices.first.tries('grantRole', { userId: record.id, role: 'AUDITOR', ...dates });
    expect(error).toMatchObject({
      code: 'BAD_INPUT',
      problems: [
        { path: ['input', 'startsOn'], code: 'CONTRADICTION' },
        { path: ['input', 'endsOn'], code: 'CONTRADICTION' },
      ],
    });
  });

  it('give a role within one scope once at a time, also when both do it at once', async () => {
    const id = await welcome(offices, 'twice@fupin.example');
    const gives = (giver: Person, given: object = {}) =>
      giver.tries('grantRole', { userId: id, role: 'CSR_EDITOR', organizationId: offices.companyId, ...given });
    const both = await Promise.all([gives(offices.first), gives(offices.second)]);
    expect(new Set(both.map(({ error }) => error?.rule))).toEqual(new Set([undefined, 'ROLE_GIVEN_ONCE']));
    expect((await gives(offices.first, { role: 'CSR_APPROVER' })).error).toBeUndefined();
    const { user } = await offices.first.sees(
      `{ user(id: "${id}") { roleGrants(filter: {role: CSR_EDITOR}) { nodes { id version } } } }`,
    );
    await offices.first.changes('endRoleGrant', user.roleGrants.nodes[0], { reason: '重新授予' });
    expect((await gives(offices.first, { startsOn: '2030-01-01', endsOn: '2030-12-31' })).error).toBeUndefined();
    expect((await gives(offices.first, { startsOn: '2031-01-01' })).error).toBeUndefined();
    expect((await gives(offices.first, { startsOn: '2032-02-01', endsOn: '2032-01-01' })).error?.code).toBe(
      'BAD_INPUT',
    );
    expect((await gives(offices.first, { startsOn: '2030-12-31', endsOn: '2031-01-01' })).error?.rule).toBe(
      'ROLE_GIVEN_ONCE',
    );
  });

  it.each(['editor@alibaba.demo.fupin', 'approver@lueyang.demo.fupin', 'auditor@demo.fupin', 'observer@demo.fupin'])(
    'do not count %s among them',
    async (email) => {
      const input = { email: 'x@fupin.example', displayName: 'x', locale: 'zh' };
      const requestId = randomUUID();
      expect(await as(offices.api, email).mayNot('inviteUser', { ...input, requestId }, 'record { id }')).toMatchObject(
        {
          code: 'FORBIDDEN',
        },
      );
      const { auditEvents } = await as(offices.api, 'auditor@demo.fupin').sees(
        `{ auditEvents(filter: {requestId: {eq: "${requestId}"}}) { nodes { operation verb after recordType } } }`,
      );
      expect(auditEvents.nodes).toEqual([
        { operation: 'REFUSED', verb: 'inviteUser', after: '{"code":"FORBIDDEN"}', recordType: 'User' },
      ]);
    },
  );
});
