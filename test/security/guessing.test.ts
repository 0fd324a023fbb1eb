import { BlockList } from 'node:net';
import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { sendRaw } from '../support/raw-request.ts';

const wrong = 'wrong-but-long-enough';

describe('whoever guesses passwords', () => {
  let database: TestDatabase;
  let api: TestApi;
  let behindProxy: TestApi;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    const trustedProxies = new BlockList();
    trustedProxies.addAddress('127.0.0.9');
    [api, behindProxy] = await Promise.all([startApi(database), startApi(database, { trustedProxies })]);
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
    await behindProxy.stop();
    await database.drop();
  });

  interface Try {
    email: string;
    password?: string;
    from?: string;
    forwardedFor?: string;
    at?: TestApi;
  }
  const signIn = ({ email, password = wrong, from = '127.0.0.1', forwardedFor, at = api }: Try) =>
    sendRaw(at.url, {
      path: '/api/auth/sign-in/email',
      from,
      headers: forwardedFor
        ? { 'x-forwarded-for': forwardedFor, forwarded: `for=${forwardedFor}`, 'x-real-ip': forwardedFor }
        : {},
      body: { email, password },
    });
  const statuses = async (tries: Promise<{ status: number }>[]) =>
    (await Promise.all(tries)).map(({ status }) => status).toSorted((a, b) => a - b);

  it('in parallel under rotating forwarded headers is stopped after five, and the owner signs in from elsewhere', async () => {
    const email = 'approver@alibaba.demo.fupin';
    const guesses = Array.from({ length: 40 }, (_, number) =>
      signIn({ email, from: '127.0.1.1', forwardedFor: `198.51.100.${number}` }),
    );
    expect(await statuses(guesses)).toEqual([...Array<number>(5).fill(401), ...Array<number>(35).fill(429)]);
    expect((await signIn({ email, password: demoPassword, from: '127.0.1.1' })).status).toBe(429);
    expect((await signIn({ email, password: demoPassword, from: '127.0.1.2' })).status).toBe(200);
  });

  it('is told when to come again, later after each failure, at most after a quarter of an hour', async () => {
    const email = 'editor@kuaishou.demo.fupin';
    await Promise.all(Array.from({ length: 5 }, () => signIn({ email, from: '127.0.2.1' })));
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const { headers, text } = await signIn({ email, from: '127.0.2.1' });
      waits.push(Number(headers['retry-after']));
      expect(JSON.parse(text).errors[0].extensions).toMatchObject({
        code: 'RATE_LIMITED',
        retryAfterSeconds: waits[round],
      });
      await superuser.query(`update auth.sign_in_failures set blocked_until = now() where blocked_until > now()`);
      expect((await signIn({ email, from: '127.0.2.1' })).status).toBe(401);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  /** Wrong passwords at once, each from a network of its own. */
  const guessFromNetworks = (email: string, range: string, count: number) =>
    statuses(
      Array.from({ length: count }, (_, number) =>
        signIn({ email, at: behindProxy, from: '127.0.0.9', forwardedFor: `${range}.${number}` }),
      ),
    );

  it('from many networks is stopped after five too, and then after twenty newcomers', async () => {
    const email = 'editor@dangshan.demo.fupin';
    expect(await guessFromNetworks(email, '203.0.113', 25)).toEqual([
      ...Array<number>(5).fill(401),
      ...Array<number>(20).fill(429),
    ]);
    const newcomer = { email, at: behindProxy, from: '127.0.0.9', forwardedFor: '203.0.113.77' };
    expect((await signIn({ ...newcomer, password: demoPassword })).status).toBe(429);
  });

  it('from ten networks does not lock out the owner, who comes from one where nobody has been', async () => {
    const email = 'editor@alibaba.demo.fupin';
    await guessFromNetworks(email, '203.0.115', 10);
    const owner = { email, at: behindProxy, from: '127.0.0.9', forwardedFor: '192.0.2.9' };
    expect((await signIn({ ...owner, password: demoPassword })).status).toBe(200);
  });

  it('from many networks does not lock out who was there before', async () => {
    const email = 'approver@dangshan.demo.fupin';
    const home = { email, password: demoPassword, at: behindProxy, from: '127.0.0.9', forwardedFor: '192.0.2.1' };
    expect((await signIn(home)).status).toBe(200);
    await guessFromNetworks(email, '203.0.114', 26);
    expect((await signIn(home)).status).toBe(200);
  });

  it('at one account after another from one network is stopped after five in all', async () => {
    const emails = Array.from({ length: 9 }, (_, number) => `nobody${number}@demo.fupin`);
    const tries = emails.map((email) => signIn({ email, from: '127.0.3.1' }));
    expect(await statuses(tries)).toEqual([...Array<number>(5).fill(401), ...Array<number>(4).fill(429)]);
  });

  it('counts as wrong what was wrong only: the right password takes its own failures back', async () => {
    const email = 'editor@yongsheng.demo.fupin';
    for (let round = 0; round < 4; round += 1) {
      for (const _ of [1, 2, 3, 4]) expect((await signIn({ email, from: '127.0.4.1' })).status).toBe(401);
      expect((await signIn({ email, password: demoPassword, from: '127.0.4.1' })).status).toBe(200);
    }
  });

  it('cannot tell an account from none by the answer or its time', async () => {
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      for (const kind of ['known', 'unknown']) {
        const email = kind === 'known' ? 'auditor@demo.fupin' : 'nobody@demo.fupin';
        await superuser.query('delete from auth.sign_in_failures');
        const before = performance.now();
        const { status, text } = await signIn({ email, from: '127.0.5.1' });
        times[kind]!.push(performance.now() - before);
        answers.add(`${status} ${text.replace(/"requestId":"[^"]*"/, '')}`);
      }
    }
    expect(answers.size).toBe(1);
    // The least disturbed of each: the machine may be busy with something else.
    const [known, unknown] = [Math.min(...times['known']!), Math.min(...times['unknown']!)];
    // Without a password hashed for nobody, one would be answered ten times as fast.
    expect(Math.min(known, unknown)).toBeGreaterThan(0.5 * Math.max(known, unknown));
  });

  it('stands in the trail by the account and a masked address, never by what was typed', async () => {
    await superuser.query('delete from auth.sign_in_failures');
    await signIn({ email: 'observer@demo.fupin', from: '127.0.6.1' });
    await signIn({ email: 'ghost@demo.fupin', from: '127.0.6.1' });
    const { data } = await api.ask(
      'auditor@demo.fupin',
      `{ auditEvents(filter: {verb: {eq: "signIn"}}, orderBy: [{field: OCCURRED_AT, direction: DESC}], first: 50) {
        nodes { operation recordType recordId actorId after } } users(filter: {email: {eq: "observer@demo.fupin"}}) { nodes { id } } }`,
    );
    expect(data.auditEvents.nodes[0]).toMatchObject({
      operation: 'REFUSED',
      recordType: 'User',
      actorId: null,
      after: '{"from":"127.0.6.0/24"}',
    });
    const { rows } = await superuser.query<{ all: string }>(
      `select string_agg(row_to_json(it)::text, '') as all from audit_event it`,
    );
    expect(rows[0]!.all).not.toContain(wrong);
    expect(rows[0]!.all).not.toContain('ghost@');
  });

  it('leaves nobody waiting by who is right, also where many were wrong before', async () => {
    await superuser.query('delete from auth.sign_in_failures');
    const from = '127.0.9.1';
    for (let number = 0; number < 7; number += 1) {
      await signIn({ email: `ghost${number}@demo.fupin`, from });
      await superuser.query('update auth.sign_in_failures set blocked_until = now()');
    }
    for (const email of ['auditor@demo.fupin', 'observer@demo.fupin', 'auditor@demo.fupin', 'verifier@demo.fupin'])
      expect((await signIn({ email, password: demoPassword, from })).status, email).toBe(200);
    expect((await signIn({ email: 'ghost9@demo.fupin', from })).status).toBe(401);
    expect((await signIn({ email: 'editor@alibaba.demo.fupin', password: demoPassword, from })).status).toBe(429);
  });

  it('is refused with a zero byte, which no text of Fupin holds', async () => {
    expect((await signIn({ email: 'a\u0000@demo.fupin', from: '127.0.8.1' })).status).toBe(400);
  });

  it.each(['', 'x'.repeat(300), "' or 1=1 --", 'auditor@demo.fupin\n'])(
    'as "%j" is refused like a wrong password',
    async (email) => {
      await superuser.query('delete from auth.sign_in_failures');
      expect((await signIn({ email, from: '127.0.8.1' })).status).toBe(401);
    },
  );

  it('in a flood is shed, while others are answered', async () => {
    await superuser.query('delete from auth.sign_in_failures');
    const flood = Array.from({ length: 60 }, (_, number) =>
      signIn({
        email: `flood${number}@demo.fupin`,
        at: behindProxy,
        from: '127.0.0.9',
        forwardedFor: `10.9.0.${number}`,
      }),
    );
    const [answer, codes] = await Promise.all([api.ask('auditor@demo.fupin', '{ __typename }'), statuses(flood)]);
    expect(answer.status).toBe(200);
    expect(codes.filter((code) => code === 503).length).toBeGreaterThan(10);
    expect(codes.filter((code) => code !== 503 && code !== 401)).toEqual([]);
  });
});
