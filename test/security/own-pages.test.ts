import { connect } from 'node:net';
import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { cookiesOf, sendRaw } from '../support/raw-request.ts';

const email = 'editor@lueyang.demo.fupin';
const question = { query: '{ viewer { email } }' };

describe('only our own pages', () => {
  let database: TestDatabase;
  let api: TestApi;
  let published: TestApi;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    const publicUrl = new URL('https://fupin.example');
    [api, published] = await Promise.all([startApi(database), startApi(database, { publicUrl })]);
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
    await published.stop();
    await database.drop();
  });

  const signIn = (at: TestApi, headers: Record<string, string> = {}) =>
    sendRaw(at.url, { path: '/api/auth/sign-in/email', headers, body: { email, password: demoPassword } });
  const ask = (at: TestApi, cookie: string, headers: Record<string, string> = {}) =>
    sendRaw(at.url, { path: '/graphql', headers: { cookie, ...headers }, body: question });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.7:4000'])(
    'come in, not one under the name "%s"',
    async (host) => {
      for (const path of ['/', '/graphql', '/api/demo/people', '/api/demo/sign-in', '/api/auth/sign-in/email'])
        for (const method of ['GET', 'POST']) {
          const { status, text } = await sendRaw(api.url, { path, method, headers: { host } });
          expect(status).toBe(421);
          expect(text).not.toContain('demo.fupin');
        }
    },
  );

  it('come in as localhost on the machine itself, and under PUBLIC_URL where there is one', async () => {
    const people = (at: TestApi, host: string) =>
      sendRaw(at.url, { path: '/api/demo/people', method: 'GET', headers: { host } }).then(({ status }) => status);
    expect(await people(api, 'localhost:4000')).toBe(200);
    expect(await people(api, 'fupin.example')).toBe(421);
    expect(await people(published, 'fupin.example')).toBe(200);
    expect(await people(published, 'localhost:4000')).toBe(200);
    expect(await people(published, 'evil.example')).toBe(421);
  });

  it('tell health under any name', async () => {
    for (const path of ['/healthz', '/readyz'])
      expect((await sendRaw(api.url, { path, method: 'GET', headers: { host: '10.1.2.3' } })).status).toBe(200);
  });

  it('sign in and act, none of another origin', async () => {
    const { host } = new URL(api.url);
    const cookie = cookiesOf(await signIn(api, { origin: api.url }));
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: `https://evil.${host}` },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      expect((await signIn(api, headers)).status).toBe(403);
      expect((await ask(api, cookie, headers)).status).toBe(403);
      const click = { path: '/api/demo/sign-in', headers, body: { email } };
      expect((await sendRaw(api.url, click)).status).toBe(403);
    }
    expect((await ask(api, cookie, { origin: api.url })).status).toBe(200);
  });

  it('carry a cookie that scripts do not read, bound to our host behind TLS', async () => {
    const [plain, secure] = await Promise.all([signIn(api), signIn(published, { host: 'fupin.example' })]);
    expect(plain.headers['set-cookie']!.join()).toMatch(
      /^fupin\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(secure.headers['set-cookie']!.join()).toMatch(
      /^__Host-fupin\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('are told no session token', async () => {
    const answer = await signIn(api);
    const token = decodeURIComponent(cookiesOf(answer)).split('=')[1]!.split('.')[0]!;
    expect(answer.text).toBe('{"signedIn":true}');
    const cookie = cookiesOf(answer);
    for (const path of [
      'get-session',
      'list-sessions',
      'session',
      'update-session',
      'ok',
      'list-accounts',
      'sign-up/email',
    ])
      for (const method of ['GET', 'POST']) {
        const { status, text } = await sendRaw(api.url, { path: `/api/auth/${path}`, method, headers: { cookie } });
        expect(status, path).toBe(404);
        expect(text).not.toContain(token);
      }
    expect((await ask(api, cookie)).text).not.toContain(token);
  });

  it('are answered what nobody stores', async () => {
    const cookie = cookiesOf(await signIn(api));
    const answers = [
      await signIn(api),
      await ask(api, cookie),
      await ask(api, ''),
      await sendRaw(api.url, { path: '/api/demo/people', method: 'GET' }),
    ];
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store');
  });

  it('end their session after half an hour without use and after twelve hours, and not before', async () => {
    const cookie = cookiesOf(await signIn(api));
    const shift = async (column: string, by: string) => {
      await superuser.query(`update auth.session set "${column}" = now() - interval '${by}'`);
      // Who asks may be remembered for half a second.
      await expect.poll(() => superuser.query('select pg_sleep(0.6)')).toBeDefined();
    };
    await shift('updatedAt', '29 minutes');
    expect((await ask(api, cookie)).status).toBe(200);
    const { rows } = await superuser.query(
      `select "updatedAt" > now() - interval '1 minute' as used from auth.session`,
    );
    expect(rows).toContainEqual({ used: true });
    await shift('updatedAt', '31 minutes');
    const idle = await ask(api, cookie);
    expect(idle.status).toBe(401);
    expect(idle.text).toContain('"ended":"IDLE"');
    expect((await ask(api, 'fupin.session_token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.forged')).text).not.toContain('ended');
    const other = cookiesOf(await signIn(api));
    await shift('expiresAt', '1 second');
    expect((await ask(api, other)).status).toBe(401);
  });

  it('are not kept waiting by headers that are half sent, nor by such bodies', { timeout: 40_000 }, async () => {
    const { hostname, port } = new URL(api.url);
    const endsAfter = (text: string) =>
      new Promise<number>((ended) => {
        const began = performance.now();
        const socket = connect(Number(port), hostname, () => socket.write(text));
        socket.on('error', () => undefined).on('close', () => ended((performance.now() - began) / 1_000));
        socket.resume();
      });
    const [headers, body] = await Promise.all([
      endsAfter('POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: '),
      endsAfter(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${tokenOf('auditor@demo.fupin')}\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"query"`,
      ),
    ]);
    expect(headers).toBeGreaterThan(9);
    expect(headers).toBeLessThan(13);
    expect(body).toBeGreaterThan(18);
    expect(body).toBeLessThan(24);
  });
});
