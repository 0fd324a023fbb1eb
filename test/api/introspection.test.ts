import { getIntrospectionQuery, graphqlSync, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { buildContract } from '@fupin/api/src/contract.ts';
import { IntrospectionCache } from '@fupin/api/src/introspection/introspection-cache.ts';
import { IntrospectionThread } from '@fupin/api/src/introspection/introspection-thread.ts';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

const auditor = 'auditor@demo.fupin';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildContract();
});

/** Notes what is executed. */
class NotingThread extends IntrospectionThread {
  readonly executed: string[] = [];

  override execute(operation: Parameters<IntrospectionThread['execute']>[0]): Promise<Buffer> {
    this.executed.push(operation.query);
    return super.execute(operation);
  }
}

function cacheOf(bytes?: number) {
  const thread = new NotingThread(schema);
  const cache = new IntrospectionCache(schema, { bytes, thread });
  onTestFinished(() => cache.close());
  const find = (query: string, variables = {}) => {
    const document = parse(query);
    return cache.find({ document, operation: document.definitions[0] as OperationDefinitionNode, variables });
  };
  return { executed: thread.executed, find };
}

describe('an answer to introspection', () => {
  it('is executed once, and sent as the same bytes to everybody after, also to those who ask meanwhile', async () => {
    const { executed, find } = cacheOf();
    const query = getIntrospectionQuery();
    const [first, meanwhile] = await Promise.all([find(query)!.answer(), find(query)!.answer()]);
    const second = await find(query)!.answer();
    expect(executed).toEqual([query]);
    expect([meanwhile, second]).toEqual([first, first]);
  });

  it('says what the contract of this server says', async () => {
    const { find } = cacheOf();
    const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true });
    const { identity } = await find(query)!.answer();
    const byName = ({ __schema }: any) => ({
      ...__schema,
      types: __schema.types.toSorted((one: any, other: any) => (one.name < other.name ? -1 : 1)),
    });
    const expected = graphqlSync({ schema, source: query }).data;
    expect(byName(JSON.parse(identity.toString()).data)).toEqual(byName(JSON.parse(JSON.stringify(expected))));
  });

  it('depends on the variables that its document declares, and on no others', async () => {
    const { executed, find } = cacheOf();
    const query = 'query ($name: String!) { __type(name: $name) { name } }';
    const told = async (variables: object) => (await find(query, variables)!.answer()).identity.toString();
    expect(await told({ name: 'Fund' })).toBe('{"data":{"__type":{"name":"Fund"}}}');
    expect(await told({ name: 'Area' })).toBe('{"data":{"__type":{"name":"Area"}}}');
    expect(await told({ name: 'Fund', padding: 1 })).toBe('{"data":{"__type":{"name":"Fund"}}}');
    expect(executed).toHaveLength(2);
  });

  it('makes way when variants of it would exceed the memory for all of them', async () => {
    const { executed, find } = cacheOf(20_000);
    const variant = (index: number) => find(`{ __type(name: "Fund") { fields { name } } } # ${index}`)!.answer();
    for (let index = 0; index < 100; index++) await variant(index);
    await variant(99);
    expect(executed).toHaveLength(100);
    await variant(0);
    expect(executed).toHaveLength(101);
    const { length } = (await variant(0)).identity;
    expect(100 * length).toBeGreaterThan(20_000);
  });

  it('that is larger than that memory is answered, and forgotten', async () => {
    const { executed, find } = cacheOf(100);
    for (let time = 0; time < 2; time++)
      expect((await find('{ __schema { types { name } } }')!.answer()).identity.length).toBeGreaterThan(100);
    expect(executed).toHaveLength(2);
  });
});

describe('what else is asked', () => {
  it.each([
    ['data', '{ areas { totalCount } }'],
    ['data beside the contract', '{ __schema { queryType { name } } areas { totalCount } }'],
    ['data in a fragment', '{ __schema { queryType { name } } ...F } fragment F on Query { areas { totalCount } }'],
    ['a mutation', 'mutation { __typename }'],
    [
      'more than the limit',
      getIntrospectionQuery().replace('__schema {', 'again: __schema { types { ...FullType } } __schema {'),
    ],
    ['a variable that is missing', 'query ($name: String!) { __type(name: $name) { name } }'],
  ])('is answered elsewhere: %s', (_what, query) => {
    expect(cacheOf().find(query)).toBeUndefined();
  });
});

describe('the server', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it.each([
    ['at the root', getIntrospectionQuery()],
    ['in a fragment', getIntrospectionQuery().replace('__schema {', '...Root } fragment Root on Query { __schema {')],
  ])('answers others while it executes introspection %s', async (_where, query) => {
    const state = { isOver: false };
    const introspected = api.ask(auditor, query).finally(() => (state.isOver = true));
    let others = 0;
    while (!state.isOver) {
      expect((await api.ask(auditor, '{ areas(first: 1) { nodes { code } } }')).status).toBe(200);
      others += 1;
    }
    const { __schema: contract } = (await introspected).data;
    expect(contract.queryType.name).toBe('Query');
    expect(others).toBeGreaterThan(5);
  });

  it('answers the contract and data together', async () => {
    const { data } = await api.ask(
      auditor,
      '{ __type(name: "Fund") { name fields { name } } areas(first: 1) { totalCount } }',
    );
    const { __type: type, areas } = data;
    expect(type.name).toBe('Fund');
    expect(areas.totalCount).toBeGreaterThan(832);
  });

  it('refuses the whole contract beside data, which would have everybody wait', async () => {
    const { status, errors } = await api.ask(
      auditor,
      getIntrospectionQuery().replace('__schema {', 'viewer { userId } __schema {'),
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COSTLY', limit: 'introspectedBeside', most: 50_000 } },
    ]);
  });
});
