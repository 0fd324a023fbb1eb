import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { Authenticator } from '../support/authenticator.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { enrolAdministrators } from '../support/offices.ts';
import { askByCookie, chosenPassword, openLink, signInWith } from '../support/password-link.ts';
import { cookiesOf, sendRaw, type RawAnswer } from '../support/raw-request.ts';
import { nextTotpOf, totpOf } from '../support/totp.ts';

const approver = 'approver@alibaba.demo.fupin';
const editor = 'editor@alibaba.demo.fupin';
const password = demoPassword;

describe('a passkey', () => {
  let database: TestDatabase;
  let api: TestApi;
  let other: TestApi;
  let superuser: pg.Client;
  let origin: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    await enrolAdministrators(database);
    [api, other] = await Promise.all([
      startApi(database, { requireTwoFactor: true }),
      startApi(database, { requireTwoFactor: true }),
    ]);
    origin = `http://localhost:${new URL(api.url).port}`;
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  beforeEach(() => superuser.query('delete from auth.sign_in_failures'));
  afterAll(async () => {
    await superuser.end();
    await Promise.all([api.stop(), other.stop()]);
    await database.drop();
  });

  const post = (path: string, body: object, cookie = '', headers = {}): Promise<RawAnswer> =>
    sendRaw(api.url, { path: `/api/auth/${path}`, headers: { cookie, ...headers }, body });
  const codeOf = ({ text }: RawAnswer) => JSON.parse(text).errors?.[0].extensions.code as string | undefined;
  const status = async (cookie: string) => (await askByCookie(api, cookie, '{ viewer { hasSecondFactor } }')).status;
  const passkeysOf = async (cookie: string) => {
    const { text } = await sendRaw(api.url, { method: 'GET', path: '/api/auth/passkeys', headers: { cookie } });
    return JSON.parse(text) as { passkeys: { id: string; name: string; lastUsedAt: string | null }[]; hasApp: boolean };
  };

  /** Adds a passkey in a session. */
  const addTo = async (cookie: string, ceremony: object = {}, secret = password) => {
    const authenticator = new Authenticator();
    const begun = await post('passkey/begin', { password: secret }, cookie);
    const made = authenticator.create(JSON.parse(begun.text), { origin, ...ceremony });
    const added = await post('passkey/add', { name: '工作电脑', response: made }, cookie);
    return { authenticator, made, added };
  };
  const enrol = async (email: string) => {
    const { authenticator, added } = await addTo(cookiesOf(await signInWith(api, email, password)));
    expect([added.status, added.text]).toEqual([200, '{"added":true}']);
    return authenticator;
  };

  /** Begins to sign in, as a stranger or after a password. */
  const begin = async (waiting?: string) => {
    const begun = await post('passkey/begin-sign-in', { afterPassword: waiting !== undefined }, waiting);
    const cookie = [waiting, cookiesOf(begun)].filter(Boolean).join('; ');
    return { options: JSON.parse(begun.text), cookie, begun };
  };
  const signIn = async (authenticator: Authenticator, ceremony: object = {}) => {
    const { options, cookie } = await begin();
    return post('passkey/sign-in', { response: authenticator.get(options, { origin, ...ceremony }) }, cookie);
  };

  it('is a second factor for those who decide, and opens everything alone, in any process', async () => {
    const before = cookiesOf(await signInWith(api, approver, password));
    expect(await status(before)).toBe(403);
    const { authenticator, added } = await addTo(before);
    expect(added.status).toBe(200);
    expect(await status(before)).toBe(200);
    const { options, cookie, begun } = await begin();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    expect(begun.headers['set-cookie']).toEqual([
      expect.stringMatching(/^fupin\.passkey=.*HttpOnly; SameSite=Strict$/),
    ]);
    const answer = authenticator.get(options, { origin });
    const opened = await sendRaw(other.url, {
      path: '/api/auth/passkey/sign-in',
      headers: { cookie, host: new URL(origin).host },
      body: { response: answer },
    });
    expect(opened.text).toBe('{"signedIn":true}');
    expect(opened.text).not.toContain('token');
    expect(await status(cookiesOf(opened))).toBe(200);
    const { passkeys } = await passkeysOf(cookiesOf(opened));
    expect(passkeys).toMatchObject([{ name: '工作电脑', lastUsedAt: expect.any(String) }]);
  });

  it('is needed after a password by whoever has one, and only theirs will do', async () => {
    const [mine, foreign] = [await enrol('approver@lueyang.demo.fupin'), await enrol('approver@dangshan.demo.fupin')];
    const half = await signInWith(api, 'approver@lueyang.demo.fupin', password);
    expect(JSON.parse(half.text)).toEqual({ signedIn: false, secondFactor: true, by: { app: false, passkey: true } });
    const waiting = cookiesOf(half);
    expect(await status(waiting)).toBe(401);
    const first = await begin(waiting);
    expect(first.options.allowCredentials).toMatchObject([{ id: mine.id }]);
    const wrong = await post('passkey/sign-in', { response: foreign.get(first.options, { origin }) }, first.cookie);
    expect([wrong.status, codeOf(wrong)]).toEqual([401, 'PASSKEY_REFUSED']);
    const second = await begin(waiting);
    const opened = await post('passkey/sign-in', { response: mine.get(second.options, { origin }) }, second.cookie);
    expect(await status(cookiesOf(opened))).toBe(200);
    // What waited for the second factor is used up.
    expect((await begin(waiting)).begun.status).toBe(401);
    expect((await begin('fupin.two_factor=forged.signature')).begun.status).toBe(401);
  });

  it('stands beside an authenticator app; neither goes with the other', async () => {
    const email = 'approver@yongsheng.demo.fupin';
    const authenticator = await enrol(email);
    const cookie = cookiesOf(await signIn(authenticator));
    const { uri } = JSON.parse((await post('two-factor/enrol', { password }, cookie)).text);
    expect((await passkeysOf(cookie)).hasApp).toBe(false);
    expect((await post('two-factor/confirm', { code: totpOf(uri) }, cookie)).status).toBe(200);
    expect((await passkeysOf(cookie)).hasApp).toBe(true);
    const both = await signInWith(api, email, password);
    expect(JSON.parse(both.text).by).toEqual({ app: true, passkey: true });
    const byCode = await post('two-factor/sign-in', { code: nextTotpOf(uri) }, cookiesOf(both));
    const removed = cookiesOf(await post('two-factor/remove', { password }, cookiesOf(byCode)));
    expect(await status(removed)).toBe(200);
    expect(JSON.parse((await signInWith(api, email, password)).text).by).toEqual({ app: false, passkey: true });
    const { passkeys } = await passkeysOf(removed);
    expect((await post('passkey/remove', { id: passkeys[0]!.id, password }, removed)).status).toBe(200);
    expect(await status(removed)).toBe(403);
  });

  it.each([
    ['for a page of another origin', { origin: 'http://localhost.evil.example' }],
    ['for a page of another port', { origin: 'http://localhost:1' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['without verifying who holds it', { isVerified: false }],
    ['in the name of somebody else', { userHandle: Buffer.from('somebody else').toString('base64url') }],
  ])('answers nothing %s', async (_what, ceremony) => {
    const cookie = cookiesOf(await signInWith(api, 'auditor@demo.fupin', password));
    // Whoever makes one says no name yet.
    const made = 'userHandle' in ceremony ? { origin: '' } : ceremony;
    const refusedAtOnce = await addTo(cookie, made);
    expect([refusedAtOnce.added.status, codeOf(refusedAtOnce.added)]).toEqual([400, 'PASSKEY_REFUSED']);
    const { authenticator, added } = await addTo(cookie);
    expect(added.status).toBe(200);
    const refused = await signIn(authenticator, ceremony);
    expect([refused.status, codeOf(refused)]).toEqual([401, 'PASSKEY_REFUSED']);
    expect(refused.headers['set-cookie']).toBeUndefined();
    expect((await signIn(authenticator)).status).toBe(200);
    await superuser.query('delete from auth.passkey where credential_id = $1', [authenticator.id]);
  });

  it('answers each challenge once, of its own visitor, within five minutes', async () => {
    const authenticator = await enrol('editor@kuaishou.demo.fupin');
    const { options, cookie } = await begin();
    const stranger = await begin();
    const answer = authenticator.get(options, { origin });
    expect((await post('passkey/sign-in', { response: answer })).status).toBe(401);
    expect((await post('passkey/sign-in', { response: answer }, stranger.cookie)).status).toBe(401);
    const twice = await Promise.all([1, 2].map(() => post('passkey/sign-in', { response: answer }, cookie)));
    expect(twice.map((each) => each.status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    expect((await post('passkey/sign-in', { response: answer }, cookie)).status).toBe(401);
    const late = await begin();
    const { rows } = await superuser.query(
      `select max(expires_at - clock_timestamp()) <= interval '5 minutes' as short from auth.passkey_challenge`,
    );
    expect(rows).toEqual([{ short: true }]);
    await superuser.query('update auth.passkey_challenge set expires_at = now()');
    const tooLate = await post(
      'passkey/sign-in',
      { response: authenticator.get(late.options, { origin }) },
      late.cookie,
    );
    expect(tooLate.status).toBe(401);
  });

  it('is refused when its count goes back or stands still, as that of a copy does', async () => {
    const authenticator = await enrol('observer@demo.fupin');
    expect((await signIn(authenticator, { counter: 7 })).status).toBe(200);
    expect((await signIn(authenticator, { counter: 7 })).status).toBe(401);
    expect((await signIn(authenticator, { counter: 3 })).status).toBe(401);
    expect((await signIn(authenticator, { counter: 8 })).status).toBe(200);
  });

  it('is refused when nobody added it, and a made-up answer is no fault of ours', async () => {
    const refused = await signIn(new Authenticator());
    expect([refused.status, codeOf(refused)]).toEqual([401, 'PASSKEY_REFUSED']);
    const known = await enrol('editor@dangshan.demo.fupin');
    for (const response of [undefined, null, 'x', [], { id: 7 }, { id: known.id }, { id: known.id, response: {} }]) {
      await superuser.query('delete from auth.sign_in_failures');
      const { cookie } = await begin();
      expect((await post('passkey/sign-in', { response }, cookie)).status, JSON.stringify(response)).toBe(401);
    }
  });

  it('is not guessed: failures count with those of the password', async () => {
    const email = 'editor@yongsheng.demo.fupin';
    const authenticator = await enrol(email);
    await superuser.query('delete from auth.known_place');
    for (const _ of [1, 2, 3]) expect((await signIn(authenticator, { isVerified: false })).status).toBe(401);
    for (const _ of [1, 2]) expect((await signInWith(api, email, 'wrong-but-long-enough')).status).toBe(401);
    const early = await signIn(authenticator);
    expect([early.status, codeOf(early)]).toEqual([429, 'RATE_LIMITED']);
    expect((await signInWith(api, email, password)).status).toBe(429);
  });

  it('is added and removed by whoever enters the password, in the same session, under a name', async () => {
    const cookie = cookiesOf(await signInWith(api, editor, password));
    expect((await post('passkey/begin', { password })).status).toBe(401);
    for (const wrong of ['', 'wrong-but-long-enough'])
      expect((await post('passkey/begin', { password: wrong }, cookie)).status).toBe(401);
    const second = cookiesOf(await signInWith(api, editor, password));
    const begun = await post('passkey/begin', { password }, cookie);
    const made = new Authenticator().create(JSON.parse(begun.text), { origin });
    expect((await post('passkey/add', { name: 'elsewhere', response: made }, second)).status).toBe(400);
    expect((await post('passkey/add', { name: ' ', response: made }, cookie)).status).toBe(400);
    expect((await post('passkey/add', { name: 'mine', response: made }, cookie)).status).toBe(200);
    expect((await post('passkey/add', { name: 'again', response: made }, cookie)).status).toBe(400);
    const { id } = (await passkeysOf(cookie)).passkeys[0]!;
    expect((await post('passkey/remove', { id, password: 'wrong-but-long-enough' }, cookie)).status).toBe(401);
    const stranger = cookiesOf(await signInWith(api, 'editor@lueyang.demo.fupin', password));
    expect((await post('passkey/remove', { id, password }, stranger)).status).toBe(404);
    expect((await post('passkey/remove', { id, password }, cookie)).status).toBe(200);
    expect(await passkeysOf(cookie)).toEqual({ passkeys: [], hasApp: false });
    expect((await signInWith(api, editor, password)).text).toBe('{"signedIn":true}');
  });

  it('is not added to a session that has ended meanwhile', async () => {
    const cookie = cookiesOf(await signInWith(api, editor, password));
    const begun = await post('passkey/begin', { password }, cookie);
    const made = new Authenticator().create(JSON.parse(begun.text), { origin });
    await post('sign-out', {}, cookie);
    expect((await post('passkey/add', { name: 'late', response: made }, cookie)).status).toBe(401);
  });

  it('opens nothing of a disabled person', async () => {
    const email = 'approver@kuaishou.demo.fupin';
    const authenticator = await enrol(email);
    const opened = cookiesOf(await signIn(authenticator));
    expect(await status(opened)).toBe(200);
    const { options, cookie } = await begin();
    const admin = as(api, 'admin@demo.fupin');
    const { users } = await admin.sees(`{ users(filter: {email: {eq: "${email}"}}) { nodes { id version } } }`);
    await admin.changes('disableUser', users.nodes[0], { reason: 'left' });
    expect(await status(opened)).toBe(401);
    const refused = await post('passkey/sign-in', { response: authenticator.get(options, { origin }) }, cookie);
    expect([refused.status, codeOf(refused)]).toEqual([401, 'PASSKEY_REFUSED']);
  });

  it('ends with a reset by two: at once, and for good', async () => {
    const email = 'verifier@demo.fupin';
    const authenticator = await enrol(email);
    const [first, second] = [as(api, 'admin@demo.fupin'), as(api, 'second-admin@demo.fupin')];
    const { users } = await first.sees(`{ users(filter: {email: {eq: "${email}"}}) { nodes { id version } } }`);
    const [{ id, version }] = users.nodes;
    const { secret, record } = await first.does(
      'resetPassword',
      { id, expectedVersion: version, reason: 'forgot it' },
      'secret record { passwordLinks { nodes { id version } } }',
    );
    expect((await signIn(authenticator)).status).toBe(200);
    const [link] = record.passwordLinks.nodes;
    const confirmed = await second.does(
      'confirmPasswordReset',
      { id: link.id, expectedVersion: link.version },
      'secret',
    );
    expect((await signIn(authenticator)).status).toBe(401);
    expect((await openLink(api, secret, { code: confirmed.secret })).status).toBe(200);
    expect((await signIn(authenticator)).status).toBe(401);
    const anew = await signInWith(api, email, chosenPassword);
    expect(anew.text).toBe('{"signedIn":true}');
    expect((await passkeysOf(cookiesOf(anew))).passkeys).toEqual([]);
    expect(await status(cookiesOf(anew))).toBe(403);
  });

  it('belongs to the name and origin of PUBLIC_URL', async () => {
    const publicUrl = new URL('https://fupin.example');
    const published = await startApi(database, { publicUrl });
    const headers = { host: publicUrl.host };
    const begun = await sendRaw(published.url, { path: '/api/auth/passkey/begin-sign-in', headers, body: {} });
    expect(JSON.parse(begun.text).rpId).toBe('fupin.example');
    expect(begun.headers['set-cookie']![0]).toMatch(/^__Host-fupin\.passkey=.*Path=\/.*Secure/);
    const email = 'editor@lueyang.demo.fupin';
    const signedIn = await sendRaw(published.url, {
      path: '/api/auth/sign-in/email',
      headers,
      body: { email, password },
    });
    const own = { ...headers, cookie: cookiesOf(signedIn) };
    for (const [from, expected] of [
      [origin, 400],
      [publicUrl.origin, 200],
    ] as const) {
      const asked = await sendRaw(published.url, { path: '/api/auth/passkey/begin', headers: own, body: { password } });
      const response = new Authenticator().create(JSON.parse(asked.text), { origin: from });
      const added = await sendRaw(published.url, {
        path: '/api/auth/passkey/add',
        headers: own,
        body: { name: 'x', response },
      });
      expect(added.status, from).toBe(expected);
    }
    await published.stop();
  });

  it('is told to its owner and stands in the trail, by its name', async () => {
    const { data } = await api.ask(
      'auditor@demo.fupin',
      '{ auditEvents(filter: {recordType: {eq: "User"}}, first: 100) { nodes { verb operation after } } }',
    );
    const found = data.auditEvents.nodes as { verb: string; operation: string; after: string }[];
    const of = (verb: string) => found.filter((each) => each.verb === verb).map(({ after }) => JSON.parse(after));
    expect(of('addPasskey')).toContainEqual({ from: '127.0.0.0/24', passkey: 'mine' });
    expect(of('removePasskey')).toContainEqual({ from: '127.0.0.0/24', passkey: 'mine' });
    expect(of('signIn')).toContainEqual({ from: '127.0.0.0/24', with: 'PASSKEY' });
    const told = await api.ask(editor, '{ notifications { nodes { kind event } } }');
    const events = told.data.notifications.nodes.map(({ event }: { event: string }) => event);
    expect(events).toEqual(expect.arrayContaining(['addPasskey', 'removePasskey']));
  });
});
