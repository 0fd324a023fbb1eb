import { randomUUID } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';

const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const areas = 'query ($filter: AreaFilter) { areas(filter: $filter) { totalCount } }';
const byFilter = (filter: object): [string, object] => [areas, { filter }];
const or = (count: number, filter: object) => ({ or: Array.from({ length: count }, () => filter) });
const aliased = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

/** Each asks for as much as one may, and for a little more. */
const limits: [what: string, limit: string, ask: (isMore: boolean) => [query: string, variables?: object]][] = [
  [
    'the contract and once more its types',
    'introspected',
    (more) => [
      more
        ? getIntrospectionQuery().replace('__schema {', 'again: __schema { types { ...FullType } } __schema {')
        : getIntrospectionQuery(),
    ],
  ],
  ['201 searched characters', 'searchedText', (more) => byFilter({ names: { matches: 'a'.repeat(more ? 201 : 200) } })],
  ['nine searched words', 'searchedWords', (more) => byFilter({ names: { matches: words(more ? 9 : 8) } })],
  [
    'nine searched words in the document',
    'searchedWords',
    (more) => [`{ areaTotals(filter: {names: {matches: "${words(more ? 9 : 8)}"}}) { totalCount } }`],
  ],
  [
    'nine searched words in a text',
    'searchedWords',
    (more) => [
      'query ($text: String) { areaTotals(filter: {names: {matches: $text}}) { totalCount } }',
      { text: words(more ? 9 : 8) },
    ],
  ],
  [
    'a word too many in Chinese and full-width letters',
    'searchedWords',
    (more) => byFilter({ names: { matches: `略阳・ａ・b・c・d・e・f・g${more ? '・h' : ''}` } }),
  ],
  ...['eq', 'contains', 'startsWith'].map((name): (typeof limits)[number] => [
    `2,001 characters after ${name}`,
    'comparedText',
    (more) => byFilter({ code: { [name]: 'a'.repeat(more ? 2_001 : 2_000) } }),
  ]),
  [
    '2,001 characters within a list',
    'comparedText',
    (more) => byFilter({ code: { in: ['a'.repeat(more ? 2_001 : 2_000)] } }),
  ],
  [
    '2,001 characters of an id',
    'comparedText',
    (more) => ['query ($id: String!) { area(id: $id) { id } }', { id: more ? 'a'.repeat(2_001) : randomUUID() }],
  ],
  ['1,001 ids', 'list', (more) => byFilter({ id: { in: ids(more ? 1_001 : 1_000) } })],
  ['1,001 ids to leave out', 'list', (more) => byFilter({ id: { notIn: ids(more ? 1_001 : 1_000) } })],
  [
    '1,001 ids below a relation',
    'list',
    (more) => byFilter({ parent: { children: { none: { id: { in: ids(more ? 1_001 : 1_000) } } } } }),
  ],
  [
    '1,001 conditions',
    'conditions',
    (more) => byFilter({ and: [or(900, { code: { eq: 'a' } }), or(more ? 101 : 100, { code: { eq: 'a' } })] }),
  ],
  [
    'more lookups than are planned in time',
    'lookups',
    (more) => byFilter(or(more ? 51 : 44, { names: { matches: words(7) } })),
  ],
  [
    'nine keys to order by, in a variable',
    'orderKeys',
    (more) => [
      'query ($order: [AreaOrder!]) { areas(orderBy: $order) { nodes { id } } }',
      { order: Array.from({ length: more ? 9 : 8 }, () => ({ field: 'CODE' })) },
    ],
  ],
  [
    'nine keys to group by',
    'groupKeys',
    (more) => [`{ areaTotals(groupBy: [${'{field: LEVEL} '.repeat(more ? 9 : 8)}]) { groups { count } } }`],
  ],
  [
    '1,001 groups',
    'page',
    (more) => [`{ areaTotals(groupBy: {field: LEVEL}) { groups(first: ${more ? 1_001 : 1_000}) { count } } }`],
  ],
  [
    '11,000 groups under aliases',
    'rows',
    (more) => [`{ areaTotals(groupBy: {field: LEVEL}) { ${aliased(more ? 11 : 10, 'groups { count }')} } }`],
  ],
  ['201 figures', 'page', (more) => [`{ idleFunds(first: ${more ? 201 : 200}) { inputs { id } } }`]],
];

describe('an operation is refused for the values of its arguments, before a statement exists', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** The short way of a query, and the long one. */
  const ways = ['/graphql', '/graphql?'];
  const post = async (path: string, [query, variables]: [string, object?]) => {
    const headers = { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const from = performance.now();
    const response = await fetch(`${api.url}${path}`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { data?: unknown; errors?: { extensions: Record<string, unknown> }[] };
    return { status: response.status, ...answer, took: performance.now() - from };
  };

  it.each(limits)('for %s', async (_what, limit, ask) => {
    for (const way of ways) {
      expect((await post(way, ask(false))).errors).toBeUndefined();
      const refusals = [await post(way, ask(true)), await post(way, ask(true)), await post(way, ask(true))];
      expect(refusals[0]).toMatchObject({
        status: 400,
        errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', limit, requestId: expect.any(String) } }],
      });
      expect(refusals[0]).not.toHaveProperty('data');
      // The best of three, so that a busy machine is not taken for a slow refusal.
      expect(Math.min(...refusals.map(({ took }) => took))).toBeLessThan(250);
    }
  });

  it('a cursor may be longer than a compared text', async () => {
    const cursor = Buffer.from(JSON.stringify(['x'.repeat(3_000)])).toString('base64url');
    const query = 'query ($after: String) { areas(after: $after) { nodes { id } } }';
    for (const way of ways)
      expect((await post(way, [query, { after: cursor }])).errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT' } },
      ]);
  });

  it('at most five mistakes are told, each with the id of its request', async () => {
    const { status, errors } = await post('/graphql', [`{ ${aliased(30, 'nothing')} }`]);
    expect(status).toBe(400);
    expect(errors).toHaveLength(5);
    expect(new Set(errors!.map(({ extensions }) => extensions['requestId'])).size).toBe(1);
    expect(errors![0]!.extensions['requestId']).toMatch(/^[0-9a-f-]{36}$/);
    const filter = { or: Array.from({ length: 60 }, () => ({ code: { eq: 1 } })) };
    const { errors: unfit } = await post('/graphql', byFilter(filter));
    expect(unfit!.length).toBeLessThanOrEqual(5);
    for (const { extensions } of unfit!)
      expect(extensions).toMatchObject({ code: 'BAD_INPUT', requestId: expect.any(String) });
  });

  it('a mistake that comes before the document carries the id too', async () => {
    expect(await post('/graphql', ['', {}])).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_INPUT', requestId: expect.any(String) } }],
    });
  });

  it('more than 1,000 groups are refused unless who asks says how many', async () => {
    const by = (first = '') => `{ areaTotals(groupBy: {field: ID}) { totalCount groups${first} { count } } }`;
    for (const way of ways) {
      expect(await post(way, [by()])).toMatchObject({
        errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', limit: 'groups', most: 1_000 } }],
      });
      const { data } = await post(way, [by('(first: 7)')]);
      expect(data).toMatchObject({ areaTotals: { groups: Array.from({ length: 7 }, () => ({ count: 1 })) } });
      expect(await post(way, [by('(first: -1)')])).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    }
  });
});
