import { mintToken } from '@fupin/api/src/access/token.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const auditor = 'auditor@demo.fupin';

/** How long a change of who somebody is may stay unnoticed. */
const withinASecond = { timeout: 1_000, interval: 50 };

describe('signing in', () => {
  let database: TestDatabase;
  let api: TestApi;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
  });
  afterAll(async () => {
    await owner.end();
    await api.stop();
    await database.drop();
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url, ...headers },
      body: JSON.stringify(body),
    });
  const cookieOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  const whoAmI = async (headers: Record<string, string>) => {
    const response = await post('/graphql', { query: '{ viewer { email roles } }' }, headers);
    return { status: response.status, ...((await response.json()) as { data?: { viewer: unknown } }) };
  };

  it('by a click as a demo person opens a session, and signing out ends it', async () => {
    const people = (await (await fetch(`${api.url}/api/demo/people`)).json()) as { email: string; role: string }[];
    expect(people.map(({ role }) => role)).toEqual(
      expect.arrayContaining([
        'CSR_EDITOR',
        'CSR_APPROVER',
        'COUNTY_EDITOR',
        'COUNTY_APPROVER',
        'VERIFIER',
        'AUDITOR',
        'OBSERVER',
        'ADMIN',
      ]),
    );
    const signedIn = await post('/api/demo/sign-in', { email: 'editor@lueyang.demo.fupin' });
    expect(signedIn.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
    expect(signedIn.headers.getSetCookie().join()).toMatch(/SameSite=Lax/i);
    const cookie = cookieOf(signedIn);
    expect(await whoAmI({ cookie })).toMatchObject({
      data: { viewer: { email: 'editor@lueyang.demo.fupin', roles: ['COUNTY_EDITOR'] } },
    });
    await post('/api/auth/sign-out', {}, { cookie });
    expect(await whoAmI({ cookie })).toMatchObject({ status: 401 });
  });

  it('with a password tells strangers and wrong passwords apart from nobody', async () => {
    const answers = await Promise.all(
      [
        { email: auditor, password: 'wrong-but-long-enough' },
        { email: 'nobody@demo.fupin', password: 'wrong-but-long-enough' },
      ].map(async (credentials) => {
        const response = await post('/api/auth/sign-in/email', credentials);
        const text = await response.text();
        return { status: response.status, text: text.replace(response.headers.get('x-request-id')!, 'id') };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(401);
  });

  it('is no way to make an account', async () => {
    const response = await post('/api/auth/sign-up/email', {
      email: 'new@demo.fupin',
      password: 'long-enough-indeed',
      name: 'New',
    });
    expect(response.status).toBe(404);
  });

  it('by token stops within a second when the token is revoked or expires', async () => {
    const pool = new pg.Pool(database.connection('auth'));
    const token = await mintToken(pool, auditor, 'test');
    await pool.end();
    const headers = { authorization: `Bearer ${token}` };
    expect(await whoAmI(headers)).toMatchObject({ status: 200 });
    await owner.query(`update api_token set revoked_at = now() where name = 'test'`);
    await expect.poll(() => whoAmI(headers), withinASecond).toMatchObject({ status: 401 });
    await owner.query(`update api_token set revoked_at = null where name = 'test'`);
    expect(await whoAmI(headers)).toMatchObject({ status: 200 });
    await owner.query(`update api_token set expires_at = now() - interval '1 second' where name = 'test'`);
    await expect.poll(() => whoAmI(headers), withinASecond).toMatchObject({ status: 401 });
    expect(await whoAmI({ authorization: `Bearer ${token.slice(0, -1)}` })).toMatchObject({ status: 401 });
  });

  it('keeps only a hash of a token', async () => {
    const { rows } = await owner.query<{ kept: string }>('select row_to_json(api_token)::text as kept from api_token');
    expect(rows.length).toBeGreaterThan(0);
    for (const { kept } of rows) expect(kept).not.toMatch(/fupin_[A-Za-z0-9_-]{20,}/);
  });

  it('ends within a second of the role and of the user', async () => {
    const funds = async () =>
      (await api.ask('approver@alibaba.demo.fupin', '{ viewer { companies } }')).data?.viewer.companies.length;
    expect(await funds()).toBe(1);
    await owner.query(`update role_grant set ends_on = current_date - 1 from app_user
      where user_id = app_user.id and email = 'approver@alibaba.demo.fupin'`);
    await expect.poll(funds, withinASecond).toBe(0);
    await owner.query(`update app_user set state = 'DISABLED' where email = 'approver@alibaba.demo.fupin'`);
    const asking = () => api.ask('approver@alibaba.demo.fupin', '{ viewer { email } }');
    await expect.poll(asking, withinASecond).toMatchObject({ status: 401 });
  });

  it('opens nothing for a role that is limited to a program', async () => {
    const observer = 'observer@demo.fupin';
    const seen = async () => (await api.ask(observer, '{ ledgerEntries { totalCount } viewer { roles } }')).data;
    expect(await seen()).toMatchObject({ viewer: { roles: ['OBSERVER'] } });
    await owner.query(`update role_grant set program_id = (select id from program limit 1) from app_user
      where user_id = app_user.id and email = '${observer}'`);
    await expect.poll(seen, withinASecond).toMatchObject({ viewer: { roles: [] } });
  });

  it('does not let a page of another origin act', async () => {
    const signedIn = await post('/api/demo/sign-in', { email: auditor });
    const headers = { cookie: cookieOf(signedIn), 'content-type': 'text/plain', origin: 'https://evil.example' };
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers,
      body: '{"query":"{ viewer { email } }"}',
    });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain(auditor);
    const foreign = await post(
      '/api/auth/sign-out',
      {},
      { cookie: cookieOf(signedIn), origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
  });
});
