import { connect } from 'node:net';
import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { buildConsole } from '../support/browser.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { signInWith } from '../support/password-link.ts';
import { cookiesOf, sendRaw, type RawAnswer } from '../support/raw-request.ts';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  await buildConsole();
  database = await cloneDatabase();
  api = await startApi(database);
}, 180_000);

afterAll(async () => {
  await api.stop();
  await database.drop();
});

const auditor = { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}` };
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const acts = [
  'sign-in/email',
  'sign-out',
  'change-password',
  'two-factor/sign-in',
  'two-factor/enrol',
  'two-factor/confirm',
  'two-factor/remove',
  'passkey/begin',
  'passkey/add',
  'passkey/remove',
  'passkey/begin-sign-in',
  'passkey/sign-in',
  'open-link',
].map((path) => `/api/auth/${path}`);

/** A refusal as every one is told: JSON with a code, and the id of the request there and in the header. */
function refusalOf({ status, headers, text }: RawAnswer): [status: number, code: string] {
  expect(headers['content-type']).toMatch(/^application\/json/);
  const [{ message, extensions }] = JSON.parse(text).errors;
  expect(message).not.toBe('');
  expect(extensions.requestId).toBe(headers['x-request-id']);
  expect(extensions.requestId).toMatch(/^[\da-f-]{36}$/);
  return [status, extensions.code];
}

describe('where there is nothing', () => {
  const nowhere = [
    '/nope',
    '/nope/deeper',
    '/api',
    '/api/',
    '/api/nope',
    '/api/auth',
    '/api/auth/nope',
    '/api/demo/nope',
  ];
  const alsoNowhere = [
    '/graphql/nope',
    '/assets',
    '/assets/',
    '/assets/none-12345678.js',
    '/none.js',
    '/%zz',
    '/..%2f',
  ];
  it.each([...nowhere, ...alsoNowhere].flatMap((path) => methods.map((method) => [method, path])))(
    '%s %s is not found',
    async (method, path) => {
      expect(refusalOf(await sendRaw(api.url, { path, method, headers: auditor }))).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('HEAD says so without words', async () => {
    const { status, text } = await sendRaw(api.url, { path: '/nope', method: 'HEAD' });
    expect([status, text]).toEqual([404, '']);
  });

  it('a browser is led to the screen of that name', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const led = async (path: string) => (await sendRaw(api.url, { path, method: 'GET', headers })).headers.location;
    expect(await led('/funds/1/show?tab=2')).toBe('/#/funds/1/show?tab=2');
    const elsewhere = ['/api/nope', '/graphql/nope', '/assets/none.js', '/none.png'];
    for (const path of elsewhere)
      expect(refusalOf(await sendRaw(api.url, { path, method: 'GET', headers }))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('by a method that an address does not have', () => {
  const addresses = [
    ...[...acts, '/api/demo/sign-in'].map((path) => [path, 'POST']),
    ...['/api/auth/passkeys', '/api/demo/people', '/healthz', '/readyz'].map((path) => [path, 'GET, HEAD']),
    ['/graphql', 'GET, POST'],
  ] as [string, string][];

  it.each(addresses)('%s says which it has', async (path, allowed) => {
    for (const method of methods.filter((each) => !allowed.includes(each))) {
      const answer = await sendRaw(api.url, { path, method });
      expect(refusalOf(answer)).toEqual([405, 'METHOD_NOT_ALLOWED']);
      expect(answer.headers.allow).toBe(allowed);
    }
  });
});

describe('a body that is no JSON object', () => {
  const send = (path: string, body: string, type = 'application/json') =>
    fetch(`${api.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
  const refusal = async (sent: Promise<Response>) => {
    const answer = await sent;
    const { status, headers } = answer;
    return refusalOf({ status, headers: Object.fromEntries(headers), text: await answer.text() });
  };

  it.each([...acts, '/api/demo/sign-in', '/graphql'])('is refused by %s for the type it says', async (path) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(await refusal(send(path, 'email=a', type))).toEqual([415, 'BAD_INPUT']);
  });

  it.each([...acts, '/api/demo/sign-in'])('is refused by %s for what it is', async (path) => {
    for (const body of ['[1]', '"text"', '{', '{"email": "\\u0000", "token": "\\u0000"}'])
      expect(await refusal(send(path, body)), body).toEqual([400, 'BAD_INPUT']);
    const long = await send(path, JSON.stringify({ email: 'x'.repeat(20_000) }));
    expect(long.status).toBe(413);
    expect(await long.text()).toMatch(/at most (1|16) kB/);
  });
});

it('an address that cannot be read is not there', async () => {
  expect(refusalOf(await sendRaw(api.url, { path: '/%E0%A4%A', method: 'GET' }))).toEqual([404, 'NOT_FOUND']);
});

describe('a second factor', () => {
  const post = (path: string, body: object, cookie = '') =>
    sendRaw(api.url, { path: `/api/auth/two-factor/${path}`, headers: { cookie }, body });

  it('that nobody waits for, or that is not enrolled, is refused for that and not for haste', async () => {
    const cookie = cookiesOf(await signInWith(api, 'editor@alibaba.demo.fupin', demoPassword));
    for (const content of [{ code: '123456' }, { recoveryCode: 'aaaaa-bbbbb' }])
      for (const sender of ['', cookie])
        expect(refusalOf(await post('sign-in', content, sender))).toEqual([409, 'NO_SIGN_IN_PENDING']);
    expect(refusalOf(await post('confirm', { code: '123456' }, cookie))).toEqual([409, 'NO_APP_ENROLLED']);
    expect(refusalOf(await post('remove', { password: demoPassword }, cookie))).toEqual([409, 'NO_APP_ENROLLED']);
  });
});

describe('what is no readable request', () => {
  /** Sends bytes as they are, and reads the answer until the server hangs up. */
  const sendBytes = async (bytes: string): Promise<RawAnswer> => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    socket.write(bytes);
    let answer = '';
    for await (const chunk of socket) answer += chunk as string;
    const [head, text] = answer.split('\r\n\r\n') as [string, string];
    const [status, ...lines] = head.split('\r\n');
    const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)));
    return { status: Number(status!.split(' ')[1]), headers, text };
  };
  const ask = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n';
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['two lengths', `${ask}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    ['a length and chunks', `${ask}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['headers of 20 kB', `${ask}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['an expectation', `${ask}Expect: a-miracle\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`, 417],
  ])('%s is refused as every other', async (_what, bytes, status) => {
    expect(refusalOf(await sendBytes(bytes))).toEqual([status, 'BAD_INPUT']);
  });

  it('headers that do not end are waited for no longer than said', { timeout: 30_000 }, async () => {
    expect(refusalOf(await sendBytes(ask))).toEqual([408, 'BAD_INPUT']);
  });
});
