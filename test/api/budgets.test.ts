import type { BudgetLimits } from '@fupin/api/src/budgets/budgets.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const auditor = 'auditor@demo.fupin';
const county = 'editor@lueyang.demo.fupin';

interface Answer {
  status: number;
  retryAfter: string | null;
  data?: any;
  errors?: { message: string; extensions: Record<string, any> }[];
  extensions?: { cost: { asked: number; actual?: number; left: { operations: number; points: number } } };
}

async function post(
  api: TestApi,
  email: string | undefined,
  query: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(email && { authorization: `Bearer ${tokenOf(email)}` }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    ...((await response.json()) as Omit<Answer, 'status' | 'retryAfter'>),
  };
}

const small = '{ areas(first: 1) { nodes { code } } }';
const refused = (limit: string) => ({
  status: 429,
  retryAfter: expect.stringMatching(/^[1-9]\d*$/),
  errors: [
    { extensions: { code: 'RATE_LIMITED', limit, retryAfter: expect.any(Number), requestId: expect.any(String) } },
  ],
});

describe('the budget of a person', () => {
  let database: TestDatabase;
  const apis: TestApi[] = [];
  const start = async (limits: Partial<BudgetLimits>) => {
    const api = await startApi(database, { limits });
    apis.push(api);
    return api;
  };
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(async () => {
    for (const api of apis) await api.stop();
    await database.drop();
  });

  it.each([
    ['queries', small],
    ['what Apollo answers', '{ viewer { name } }'],
    ['mistakes', '{ nothing }'],
  ])('has room for so many operations a minute, %s counted, and leaves others theirs', async (_what, query) => {
    const api = await start({ operations: 4, points: 1_000, atOnce: 8 });
    const asker =
      query === small
        ? 'editor@alibaba.demo.fupin'
        : query === '{ nothing }'
          ? 'approver@alibaba.demo.fupin'
          : 'editor@dangshan.demo.fupin';
    for (let count = 0; count < 4; count++) expect((await post(api, asker, query)).status).not.toBe(429);
    expect(await post(api, asker, query)).toMatchObject(refused('operations'));
    expect(await post(api, county, small)).toMatchObject({ status: 200 });
  });

  it('counts strangers by their address', async () => {
    const api = await start({ operations: 3, points: 100, atOnce: 8 });
    for (let count = 0; count < 3; count++) expect((await post(api, undefined, small)).status).toBe(401);
    expect(await post(api, undefined, small)).toMatchObject(refused('operations'));
    // A person at the same address is no stranger.
    expect((await post(api, county, small)).status).toBe(200);
  });

  it('has room for so many points a minute, whichever way they are spent', async () => {
    const api = await start({ operations: 100, points: 120, atOnce: 8 });
    const verifier = 'verifier@demo.fupin';
    const search = '{ areas(filter: {names: {matches: "lueyang"}}) { totalCount } }';
    const { extensions } = await post(api, verifier, search, { 'fupin-cost': 'dry-run' });
    const { asked, left } = extensions!.cost;
    expect(left).toEqual({ operations: 99, points: 120 });
    for (let count = 0; count < Math.floor(120 / asked); count++)
      expect((await post(api, verifier, search)).status).toBe(200);
    expect(await post(api, verifier, search)).toMatchObject(refused('points'));
    expect(await post(api, verifier, `{ viewer { name } ${search.slice(1)}`)).toMatchObject(refused('points'));
    expect((await post(api, verifier, '{ __typename }')).status).toBe(200);
  });

  it('tells what an operation costs, before and after, and does nothing in a dry run', async () => {
    const api = await start({ operations: 100, points: 1_000, atOnce: 8 });
    const report = await post(api, auditor, small, { 'fupin-cost': 'report' });
    expect(report.data.areas.nodes).toHaveLength(1);
    const { asked, actual, left } = report.extensions!.cost;
    expect(asked).toBeGreaterThan(0);
    expect(actual).toBeGreaterThan(0);
    expect(left.operations).toBe(99);
    expect(left.points).toBeLessThanOrEqual(1_000 - asked);
    const opening = `mutation { openFund(input: {requestId: "dry", organizationId: "01890000-0000-7000-8000-000000000000", names: {zh: "空", original: zh}}) { id } }`;
    const dry = await post(api, auditor, opening, { 'fupin-cost': 'dry-run' });
    expect(dry).toMatchObject({ status: 200, data: null, extensions: { cost: { asked: expect.any(Number) } } });
    expect(dry).not.toHaveProperty('errors');
    expect(dry.extensions!.cost).not.toHaveProperty('actual');
    expect(dry.extensions!.cost.left.points).toBe(left.points);
    expect(await post(api, auditor, small, { 'fupin-cost': 'maybe' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  });

  it('is one for all processes on a database, half a second late', async () => {
    const limits = { operations: 6, points: 1_000, atOnce: 8 };
    const [here, there] = [await start(limits), await start(limits)];
    const asker = 'approver@lueyang.demo.fupin';
    for (let count = 0; count < 5; count++) expect((await post(here, asker, small)).status).toBe(200);
    const leftThere = async () =>
      (await post(there, asker, small, { 'fupin-cost': 'dry-run' })).extensions?.cost.left.operations;
    await expect.poll(leftThere, { timeout: 5_000, interval: 700 }).toBeUndefined();
    expect(await post(there, asker, small)).toMatchObject(refused('operations'));
    await expect.poll(async () => (await post(here, asker, small)).status, { timeout: 5_000, interval: 300 }).toBe(429);
  });

  it('is charged for each value of a list, written in the document or given', async () => {
    const api = await start({});
    const codes = Array.from({ length: 500 }, (_, place) => String(610_000 + place));
    const priceOf = async (query: string, variables?: object) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${tokenOf('observer@demo.fupin')}`,
          'fupin-cost': 'dry-run',
        },
        body: JSON.stringify({ query, variables }),
      });
      return ((await response.json()) as Answer).extensions!.cost.asked;
    };
    const one = await priceOf('{ areas(first: 1, filter: {code: {in: ["610727"]}}) { nodes { code } } }');
    const written = `{ areas(first: 1, filter: {code: {in: ${JSON.stringify(codes)}}}) { nodes { code } } }`;
    const given = 'query ($codes: [String!]!) { areas(first: 1, filter: {code: {in: $codes}}) { nodes { code } } }';
    expect((await priceOf(written)) - one).toBeCloseTo(15, 0);
    expect((await priceOf(given, { codes })) - one).toBeCloseTo(15, 0);
  });
});
