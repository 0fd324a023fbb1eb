import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  asksByToken,
  confirm,
  grant,
  install,
  installed,
  invite,
  rolesOf,
  seenAs,
  useOffices,
  userAt,
  welcome,
} from '../support/offices.ts';
import { askByCookie, chosenPassword, openLink, signInWith } from '../support/password-link.ts';
import { cookiesOf, sendRaw, type RawAnswer } from '../support/raw-request.ts';
import { nextTotpOf, totpOf } from '../support/totp.ts';

/** Somebody who knows the password of an account, and goes on while it is taken from them. */
describe('whose access ends opens nothing by what they showed before', () => {
  const offices = useOffices();
  const account = (path: string, body: object, cookie = ''): Promise<RawAnswer> =>
    sendRaw(offices.api.url, { path: `/api/auth/${path}`, headers: { cookie }, body });
  const codeOf = ({ text }: RawAnswer) => JSON.parse(text).errors?.[0].extensions.code as string | undefined;
  const enrol = async (cookie: string, password = chosenPassword) => {
    const { uri } = JSON.parse((await account('two-factor/enrol', { password }, cookie)).text);
    const confirmed = await account('two-factor/confirm', { code: totpOf(uri) }, cookie);
    expect(confirmed.status).toBe(200);
    return { uri: uri as string, cookie: cookiesOf(confirmed) };
  };
  /** Resets by two; the link and the code. */
  const reset = async (id: string) => {
    const { secret, record } = await offices.first.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, id)), reason: '忘记密码' },
      'secret record { passwordLinks(filter: {usedAt: {isNull: true}, voidedAt: {isNull: true}}) { nodes { id version } } }',
    );
    const { secret: code } = await offices.second.does(
      'confirmPasswordReset',
      seenAs(record.passwordLinks.nodes[0]),
      'secret',
    );
    return { link: secret as string, code: code as string };
  };
  /** Which of several cookies opens anything. */
  const open = async (cookies: string[]) => {
    const roles = await Promise.all(cookies.map((cookie) => rolesOf(offices, cookie)));
    return roles.filter((each) => each !== undefined);
  };

  it('not by a second factor after a first role', async () => {
    const email = 'half@lueyang.example';
    const id = await welcome(offices, email);
    const { uri } = await enrol(cookiesOf(await signInWith(offices.api, email)));
    const waiting = cookiesOf(await signInWith(offices.api, email));
    const given = await grant(offices.first, id, { role: 'AUDITOR' });
    const { code } = await confirm(offices.second, given);
    const refused = await account('two-factor/sign-in', { code: nextTotpOf(uri) }, waiting);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'NO_SIGN_IN_PENDING']);
    expect(
      (await openLink(offices.api, given.secret!, { code: code!, password: 'chosen-by-the-right-one' })).status,
    ).toBe(200);
    const signedIn = await signInWith(offices.api, email, 'chosen-by-the-right-one');
    expect(signedIn.text, 'the app of whoever was there before is gone').toBe('{"signedIn":true}');
    expect(await rolesOf(offices, cookiesOf(signedIn))).toEqual(['AUDITOR']);
  });

  it('not by a second factor after a reset by two', async () => {
    const email = 'stolen@lueyang.example';
    const { id } = await install(offices, email, { role: 'AUDITOR' });
    const { uri } = await enrol(cookiesOf(await signInWith(offices.api, email)));
    const waiting = cookiesOf(await signInWith(offices.api, email));
    await reset(id);
    const refused = await account('two-factor/sign-in', { code: nextTotpOf(uri) }, waiting);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'NO_SIGN_IN_PENDING']);
  });

  let networks = 0;
  /** Signs in again and again while somebody acts, and returns the cookies of what was opened. */
  const signingIn = async (email: string, act: () => Promise<unknown>): Promise<string[]> => {
    const cookies: string[] = [];
    const race = { isOver: false };
    const tries = [1, 2, 3].map(async () => {
      const from = `127.0.30.${++networks}`;
      while (!race.isOver) {
        const answer = await signInWith(offices.api, email, chosenPassword, from);
        if (answer.status !== 200) return;
        cookies.push(cookiesOf(answer));
      }
    });
    await expect.poll(() => cookies.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await act();
    race.isOver = true;
    await Promise.all(tries);
    return cookies;
  };

  it('not by signing in while a first role is confirmed', { timeout: 60_000 }, async () => {
    const email = 'racing@lueyang.example';
    const given = await grant(offices.first, await welcome(offices, email), { role: 'AUDITOR' });
    expect(await open(await signingIn(email, () => confirm(offices.second, given)))).toEqual([]);
  });

  it('not by signing in while the password is reset', { timeout: 60_000 }, async () => {
    const email = 'racing-reset@lueyang.example';
    const { id } = await install(offices, email, { role: 'AUDITOR' });
    expect(await open(await signingIn(email, () => reset(id)))).toEqual([]);
  });

  it('not by the old password while another is chosen', { timeout: 60_000 }, async () => {
    const email = 'racing-change@lueyang.example';
    const { cookie } = await installed(offices, email, { role: 'AUDITOR' });
    const change = { currentPassword: chosenPassword, newPassword: 'chosen-once-more' };
    const cookies = await signingIn(email, () => account('change-password', change, cookie));
    expect(await open(cookies)).toEqual([]);
    const signedIn = await signInWith(offices.api, email, 'chosen-once-more');
    expect(await open([cookiesOf(signedIn)])).toHaveLength(1);
  });

  it('not by changing the password, adding a passkey or an app with a session that is over', async () => {
    const email = 'late@lueyang.example';
    const id = await welcome(offices, email);
    const cookie = cookiesOf(await signInWith(offices.api, email));
    const { uri } = JSON.parse((await account('two-factor/enrol', { password: chosenPassword }, cookie)).text);
    expect(await rolesOf(offices, cookie)).toEqual([]);
    await confirm(offices.second, await grant(offices.first, id, { role: 'AUDITOR' }));
    const change = { currentPassword: chosenPassword, newPassword: 'chosen-by-the-puppet' };
    const acts = [
      account('change-password', change, cookie),
      account('two-factor/confirm', { code: totpOf(uri) }, cookie),
      account('two-factor/enrol', { password: chosenPassword }, cookie),
      account('passkey/begin', { password: chosenPassword }, cookie),
    ];
    for (const answer of await Promise.all(acts))
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await signInWith(offices.api, email, 'chosen-by-the-puppet')).status).toBe(401);
  });

  it('not by a token that is issued while a first role is confirmed', { timeout: 60_000 }, async () => {
    const email = 'issuing@lueyang.example';
    const id = await welcome(offices, email);
    const cookie = cookiesOf(await signInWith(offices.api, email));
    const given = await grant(offices.first, id, { role: 'AUDITOR' });
    const tokens: string[] = [];
    const race = { isOver: false };
    const issue = async () => {
      for (let count = 0; !race.isOver; count++) {
        const document = `mutation { issueToken(input: {requestId: "${randomUUID()}", userId: "${id}", name: "x", scopes: [READ], days: 9}) { secret } }`;
        const { data } = await askByCookie(offices.api, cookie, document);
        if (data?.issueToken) tokens.push(data.issueToken.secret);
      }
    };
    const issuing = [issue(), issue()];
    await confirm(offices.second, given);
    race.isOver = true;
    await Promise.all(issuing);
    const answers = await Promise.all(tokens.map((token) => asksByToken(offices, token, '{ viewer { roles } }')));
    expect(answers.filter(({ status }) => status === 200)).toEqual([]);
  });

  it('not by one administrator alone, who ends somebody’s role and resets them', async () => {
    const { id, grant: held } = await install(offices, 'office@lueyang.example', { role: 'AUDITOR' });
    await offices.first.changes('endRoleGrant', held, { reason: '调离' });
    const { secret } = await offices.first.does(
      'resetPassword',
      { ...seenAs(await userAt(offices, id)), reason: '忘记密码' },
      'secret',
    );
    const refused = await openLink(offices.api, secret);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'CODE_NEEDED']);
  });

  it('not by a link that is opened while a role is given', { timeout: 60_000 }, async () => {
    const { secret, record } = await invite(offices, 'at-once@lueyang.example');
    const opening = [1, 2, 3, 4].map((last) => openLink(offices.api, secret, { from: `127.0.9.${last}` }));
    const { data } = await offices.first.tries('grantRole', { userId: record.id, role: 'AUDITOR' });
    for (const { status } of await Promise.all(opening)) expect([200, 404, 409]).toContain(status);
    if (data) await confirm(offices.second, data.record);
    const signedIn = await signInWith(offices.api, 'at-once@lueyang.example');
    expect(await open([cookiesOf(signedIn)])).toEqual([]);
  });
});
