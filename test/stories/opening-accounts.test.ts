import { describe, expect, it } from 'vitest';
import {
  confirm,
  grant,
  install,
  invite,
  isSignedIn,
  rolesOf,
  seenAs,
  useOffices,
  userAt,
  welcome,
} from '../support/offices.ts';
import { chosenPassword, openLink, signInWith, tokenOfLink } from '../support/password-link.ts';
import { as } from '../support/acting.ts';
import { cookiesOf } from '../support/raw-request.ts';

describe('accounts', () => {
  const offices = useOffices();

  let networks = 0;
  /** Opens a link from a network that never failed: the status, and the code of a refusal. */
  const opening = async (link: string, code?: string, password = chosenPassword) => {
    const from = `127.0.8.${++networks}`;
    const { status, text } = await openLink(offices.api, link, { password, code, from });
    return [status, JSON.parse(text).errors?.[0].extensions.code] as [number, string | undefined];
  };

  it('invite a person, who chooses a password by a link that works once', async () => {
    const { secret, record } = await invite(offices, 'li.na@lueyang.example');
    expect(record.state).toBe('INVITED');
    expect((await signInWith(offices.api, 'li.na@lueyang.example')).status).toBe(401);
    expect((await openLink(offices.api, secret, { password: 'short' })).status).toBe(400);
    expect((await openLink(offices.api, secret)).status).toBe(200);
    expect((await openLink(offices.api, secret, { password: 'chosen-by-another' })).status).toBe(404);
    const signedIn = await signInWith(offices.api, 'li.na@lueyang.example');
    expect(signedIn.status).toBe(200);
    expect(await rolesOf(offices, cookiesOf(signedIn))).toEqual([]);
    const { auditEvents } = await as(offices.api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {recordId: {eq: "${record.id}"}}, orderBy: {field: OCCURRED_AT}) { nodes { verb after } } }`,
    );
    expect(auditEvents.nodes.map(({ verb }: any) => verb)).toEqual([
      'inviteUser',
      'signIn',
      'openPasswordLink',
      'signIn',
    ]);
    const { rows } = await offices.superuser.query(
      `select (select string_agg(it::text, '') from audit_event it) || (select string_agg(it::text, '') from password_link it) as stored`,
    );
    expect(rows[0].stored).not.toContain(tokenOfLink(secret));
    expect(rows[0].stored).not.toContain(chosenPassword);
  });

  it('refuse an address that somebody has', async () => {
    await invite(offices, 'twice@lueyang.example');
    const input = { email: 'twice@lueyang.example', displayName: '王伟', locale: 'zh' };
    expect(await offices.first.mayNot('inviteUser', input, 'record { id }')).toMatchObject({
      code: 'BAD_INPUT',
      problems: [{ path: ['input', 'email'], code: 'ALREADY_THERE' }],
    });
  });

  it.each(['nobody', 'a@b', 'a@b.c', 'a..b@fupin.example', 'a@fupin.example\u200b', 'é@fupin.example'])(
    'do not invite %s, with which nobody could sign in',
    async (email) => {
      const input = { email, displayName: '王伟', locale: 'zh' };
      expect(await offices.first.mayNot('inviteUser', input, 'record { id }')).toMatchObject({
        problems: [{ path: ['input', 'email'], code: 'WRONG_FORM' }],
      });
    },
  );

  it('let a link die after a day', async () => {
    const { secret } = await invite(offices, 'slow@lueyang.example');
    await offices.superuser.query(
      `set app.verb = 'migrate'; update password_link set expires_at = now() where used_at is null`,
    );
    expect((await openLink(offices.api, secret)).status).toBe(404);
  });

  it('open with a first role by the link of one administrator together with the code of the other', async () => {
    const email = 'wang.min@lueyang.example';
    const { secret: link, record } = await invite(offices, email);
    const given = await grant(offices.first, record.id, { role: 'AUDITOR' });
    expect(given.secret, 'the link of the invitation serves').toBeNull();
    expect(await opening(link)).toEqual([409, 'CODE_NEEDED']);
    const { code } = await confirm(offices.second, given);
    expect(await opening(link)).toEqual([409, 'CODE_NEEDED']);
    expect(await opening(link, 'WRON-GWRO-NGWR-ONGW')).toEqual([404, 'LINK_DEAD']);
    expect(await opening(link, code!)).toEqual([200, undefined]);
    expect(await rolesOf(offices, cookiesOf(await signInWith(offices.api, email)))).toEqual(['AUDITOR']);
  });

  it('give no role to whoever opened the link that they gave, though the other confirms it in good faith', async () => {
    const email = 'puppet@lueyang.example';
    const puppet = await welcome(offices, email);
    const session = cookiesOf(await signInWith(offices.api, email));
    const given = await grant(offices.first, puppet, { role: 'AUDITOR' });
    expect(await opening(given.secret!)).toEqual([409, 'CODE_NEEDED']);
    const { code } = await confirm(offices.second, given);
    expect(await isSignedIn(offices, session)).toBe(false);
    expect((await signInWith(offices.api, email)).status).toBe(401);
    expect(await opening(given.secret!)).toEqual([409, 'CODE_NEEDED']);
    expect(await opening(given.secret!, code!, 'chosen-by-whom-it-is-for')).toEqual([200, undefined]);
    const signedIn = await signInWith(offices.api, email, 'chosen-by-whom-it-is-for');
    expect(await rolesOf(offices, cookiesOf(signedIn))).toEqual(['AUDITOR']);
  });

  it('let nobody confirm a first role who gave the link, which would be both', async () => {
    const { record } = await invite(offices, 'both@lueyang.example');
    const given = await grant(offices.first, record.id, { role: 'AUDITOR' });
    const { secret: ofSecond } = await offices.second.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, record.id)), reason: '链接丢失' },
      'secret',
    );
    expect(await offices.second.mayNot('confirmRoleGrant', seenAs(given), 'secret')).toMatchObject({
      rule: 'FIRST_ROLE_NEEDS_LINK',
    });
    const { secret: ofFirst } = await offices.first.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, record.id)), reason: '链接丢失' },
      'secret',
    );
    const { code } = await confirm(offices.second, given);
    expect(await opening(ofSecond, code!)).toEqual([404, 'LINK_DEAD']);
    expect(await opening(ofFirst, code!)).toEqual([200, undefined]);
  });

  it('need no other link for a further role, nor one administrator’s reset for a first one that ended', async () => {
    const email = 'further@lueyang.example';
    const { id, grant: held } = await install(offices, email, { role: 'AUDITOR' });
    const further = await grant(offices.first, id, { role: 'COUNTY_EDITOR', areaId: offices.countyId });
    const confirmed = await confirm(offices.second, further);
    expect([further.secret, confirmed.code]).toEqual([null, null]);
    for (const role of [held, confirmed]) await offices.first.changes('endRoleGrant', role, { reason: '调离' });
    const again = await grant(offices.first, id, { role: 'AUDITOR' });
    expect([again.secret, (await confirm(offices.second, again)).code]).toEqual([null, null]);
  });

  it('wait for a second administrator longer than a link is valid, and are open for a day from then', async () => {
    const { secret, record } = await invite(offices, 'patient@lueyang.example');
    const given = await grant(offices.first, record.id, { role: 'AUDITOR' });
    await offices.superuser.query(
      `set app.verb = 'migrate'; update password_link set expires_at = now() - interval '2 days' where user_id = '${record.id}'`,
    );
    const { code } = await confirm(offices.second, given);
    expect(await opening(secret, code!)).toEqual([200, undefined]);
  });
});
