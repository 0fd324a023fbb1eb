import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { enrolAdministrators } from '../support/offices.ts';
import { askByCookie, openLink, signInWith } from '../support/password-link.ts';
import { cookiesOf, sendRaw, type RawAnswer } from '../support/raw-request.ts';
import { nextTotpOf, totpOf } from '../support/totp.ts';

const approver = 'approver@alibaba.demo.fupin';
const editor = 'editor@alibaba.demo.fupin';

describe('a second factor', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneDatabase();
    await enrolAdministrators(database);
    api = await startApi(database, { requireTwoFactor: true });
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const post = (path: string, body: object, cookie = ''): Promise<RawAnswer> =>
    sendRaw(api.url, { path: `/api/auth/${path}`, headers: { cookie }, body });
  const status = async (cookie: string) => (await askByCookie(api, cookie, '{ viewer { hasSecondFactor } }')).status;
  let enrolledAt = 0;
  const enrol = async (email: string, password = demoPassword) => {
    const cookie = cookiesOf(await signInWith(api, email, password));
    enrolledAt = Date.now();
    const { uri, recoveryCodes } = JSON.parse((await post('two-factor/enrol', { password }, cookie)).text);
    const confirmed = await post('two-factor/confirm', { code: totpOf(uri, enrolledAt) }, cookie);
    expect([confirmed.status, confirmed.text]).toEqual([200, '{"signedIn":true}']);
    return { uri: uri as string, recoveryCodes: recoveryCodes as string[], cookie: cookiesOf(confirmed) };
  };

  it('is needed by those who decide, who may do nothing before they enrolled it', async () => {
    const cookie = cookiesOf(await signInWith(api, approver, demoPassword));
    const refused = await askByCookie(api, cookie, '{ __typename }');
    expect(refused).toMatchObject({ status: 403, errors: [{ extensions: { code: 'SECOND_FACTOR_NEEDED' } }] });
    const change = { currentPassword: demoPassword, newPassword: 'another-password' };
    expect((await post('change-password', change, cookie)).status).toBe(401);
    expect((await post('two-factor/enrol', { password: 'wrong-but-long-enough' }, cookie)).status).toBe(401);
    expect(await status(cookiesOf(await signInWith(api, editor, demoPassword)))).toBe(200);
  });

  it('lets in by the code of the app, by each recovery code once, and by nothing less', async () => {
    const { uri, recoveryCodes, cookie } = await enrol(approver);
    expect(await status(cookie)).toBe(200);
    const half = await signInWith(api, approver, demoPassword);
    expect(half.text).toBe('{"signedIn":false,"secondFactor":true,"by":{"app":true,"passkey":false}}');
    const waiting = cookiesOf(half);
    expect(await status(waiting)).toBe(401);
    expect((await post('two-factor/enrol', { password: demoPassword }, waiting)).status).toBe(401);
    const wrong = totpOf(uri) === '000000' ? '000001' : '000000';
    expect((await post('two-factor/sign-in', { code: wrong }, waiting)).status).toBe(401);
    const whole = await post('two-factor/sign-in', { code: nextTotpOf(uri) }, waiting);
    expect(whole.text).toBe('{"signedIn":true}');
    expect(await status(cookiesOf(whole))).toBe(200);
    const again = cookiesOf(await signInWith(api, approver, demoPassword));
    const recovered = await post('two-factor/sign-in', { recoveryCode: recoveryCodes[0] }, again);
    expect(await status(cookiesOf(recovered))).toBe(200);
    const third = cookiesOf(await signInWith(api, approver, demoPassword));
    expect((await post('two-factor/sign-in', { recoveryCode: recoveryCodes[0] }, third)).status).toBe(401);
  });

  it('is not guessed: five wrong codes end the attempt', async () => {
    const email = 'approver@kuaishou.demo.fupin';
    const { uri } = await enrol(email);
    const waiting = cookiesOf(await signInWith(api, email, demoPassword));
    const codes = Array.from({ length: 5 }, (_, number) => String(100_000 + number)).map((code) =>
      code === totpOf(uri) ? '999999' : code,
    );
    for (const code of codes) expect((await post('two-factor/sign-in', { code }, waiting)).status).toBe(401);
    expect((await post('two-factor/sign-in', { code: nextTotpOf(uri) }, waiting)).status).toBeGreaterThanOrEqual(400);
  });

  it('takes a code once, however many send it at the same moment', async () => {
    const email = 'approver@dangshan.demo.fupin';
    const { uri } = await enrol(email);
    const half = async () => cookiesOf(await signInWith(api, email, demoPassword));
    const waiting = [await half(), await half(), await half(), await half()];
    const enrolled = await post('two-factor/sign-in', { code: totpOf(uri, enrolledAt) }, waiting[0]);
    expect(enrolled.status, 'the code that it was enrolled with').toBe(401);
    const code = nextTotpOf(uri);
    const answers = await Promise.all(waiting.map((cookie) => post('two-factor/sign-in', { code }, cookie)));
    expect(answers.map(({ status: each }) => each).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401]);
    expect((await post('two-factor/sign-in', { code }, await half())).status).toBe(401);
  });

  it('is needed for a token of theirs as well, also one of before it was asked for', async () => {
    const email = 'verifier@demo.fupin';
    const refused = await api.ask(email, '{ __typename }');
    expect(refused).toMatchObject({ status: 403, errors: [{ extensions: { code: 'SECOND_FACTOR_NEEDED' } }] });
    expect((await api.ask(editor, '{ __typename }')).status, 'who decides nothing').toBe(200);
    await enrol(email);
    await expect.poll(async () => (await api.ask(email, '{ __typename }')).status).toBe(200);
  });

  it('is removed by its owner, or by two administrators with the password', async () => {
    const email = 'approver@lueyang.demo.fupin';
    const { cookie } = await enrol(email);
    const removed = await post('two-factor/remove', { password: demoPassword }, cookie);
    expect(removed.status).toBe(200);
    expect(await status(cookiesOf(removed))).toBe(403);
    expect((await api.ask(email, '{ __typename }')).status, 'no token of theirs outlives it').toBe(401);
    await enrol(email);
    const [first, second] = [as(api, 'admin@demo.fupin'), as(api, 'second-admin@demo.fupin')];
    const { users } = await first.sees(`{ users(filter: {email: {eq: "${email}"}}) { nodes { id version } } }`);
    const [{ id, version }] = users.nodes;
    const { secret, record } = await first.does(
      'resetPassword',
      { id, expectedVersion: version, removesSecondFactor: true, reason: 'lost the telephone' },
      'secret record { passwordLinks { nodes { id version } } }',
    );
    const [link] = record.passwordLinks.nodes;
    const confirmed = await second.does(
      'confirmPasswordReset',
      { id: link.id, expectedVersion: link.version },
      'secret',
    );
    expect((await openLink(api, secret, { code: confirmed.secret })).status).toBe(200);
    const signedIn = await signInWith(api, email);
    expect(signedIn.text).toBe('{"signedIn":true}');
    expect(await status(cookiesOf(signedIn))).toBe(403);
  });

  it('stands in the trail, by no secret', async () => {
    const { data } = await api.ask(
      'auditor@demo.fupin',
      '{ auditEvents(filter: {recordType: {eq: "User"}}, first: 100) { nodes { verb after } } }',
    );
    const verbs = data.auditEvents.nodes.map(({ verb }: { verb: string }) => verb);
    expect(verbs).toEqual(expect.arrayContaining(['enrolSecondFactor', 'removeSecondFactor', 'signIn']));
    const after = JSON.stringify(data.auditEvents.nodes.map((node: { after: string }) => node.after));
    expect(after).toContain('RECOVERY_CODE');
    expect(after).not.toContain('otpauth');
  });
});
