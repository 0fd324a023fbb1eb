import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findViewer } from '@fupin/api/src/access/find-viewer.ts';
import { makeSignIn, type SignIn } from '@fupin/api/src/access/sign-in.ts';
import { buildContract } from '@fupin/api/src/contract.ts';
import { makeRequestPools, type RequestPools } from '@fupin/api/src/database/request-pool.ts';
import { makeContext, type Databases } from '@fupin/api/src/graphql/context.ts';
import { makeGraphqlServer } from '@fupin/api/src/graphql/graphql-server.ts';
import { fastPath } from '@fupin/api/src/fast-path/fast-path.ts';
import { IntrospectionCache } from '@fupin/api/src/introspection/introspection-cache.ts';
import { Budgets } from '@fupin/api/src/budgets/budgets.ts';
import { CompiledOperations } from '@fupin/api/src/read/compiled-operations.ts';
import { DocumentCache } from '@fupin/api/src/read/document-cache.ts';
import { parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { sharedDatabase } from '../support/database.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

type Headers = Record<string, string>;

const counties =
  'query Some($code: String, $first: Int = 2) { areas(first: $first, filter: {code: {startsWith: $code}}) { nodes { code } } }';
const two = 'query A { areas { totalCount } } query B { organizations(first: 1) { nodes { names { zh } } } }';

const nestedLists = (levels: number): unknown[] => (levels === 0 ? [] : [nestedLists(levels - 1)]);

/** What the fast path answers itself. */
const passing: [name: string, body: object, headers?: Headers][] = [
  ['a query', { query: '{ areas(first: 3) { totalCount nodes { id code names { zh } parent { code } } } }' }],
  [
    'aliases, fragments and __typename',
    {
      query:
        '{ __typename a: areas(first: 1) { ...F } } fragment F on AreaConnection { n: nodes { __typename c: code } }',
    },
  ],
  ['variables', { query: counties, variables: { code: '61', first: 1 } }],
  ['variables that are left out', { query: counties, variables: {} }],
  ['variables that are null', { query: counties, variables: null, operationName: null }],
  ['variables that nobody asked for', { query: counties, variables: { code: '61', more: 1 } }],
  ['one of two operations', { query: two, operationName: 'B' }],
  ['a record that is not there', { query: '{ area(id: "01890000-0000-7000-8000-000000000000") { code } }' }],
  ['introspection', { query: '{ __schema { queryType { name } types { name } } }' }],
  ['little of it', { query: '{ __schema { queryType { name } } }' }],
  ['extensions that are null', { query: '{ areas { totalCount } }', extensions: null }],
  ['a charset', { query: '{ areas { totalCount } }' }, { 'content-type': 'application/json; charset=utf-8' }],
  ...[
    '',
    '*/*',
    'application/json',
    'application/json, */*',
    'application/json, text/plain, */*',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json',
    'application/graphql-response+json, application/json;q=0.9',
    'application/graphql-response+json,application/json;q=0.9',
  ].map((accept): [string, object, Headers] => [
    `who accepts "${accept}"`,
    { query: '{ areas { totalCount } }' },
    { accept },
  ]),
];

/** What falls through. */
const fallingThrough: [name: string, body: unknown, headers?: Headers][] = [
  ['who asks', { query: '{ viewer { email } }' }],
  ['introspection beside data', { query: '{ __schema { queryType { name } } viewer { email } }' }],
  ['a mistake in the syntax', { query: '{ areas {' }],
  ['a field that is none', { query: '{ nothing }' }],
  ['a document too deep', { query: `{ areas { nodes { ${'parent { '.repeat(14)} code ${'} '.repeat(14)} } } }` }],
  ['a page too long', { query: counties, variables: { code: '61', first: 201 } }],
  [
    'a document of too many rows',
    { query: '{ areas(first: 200) { nodes { children(first: 60) { nodes { code } } } } }' },
  ],
  ['a variable of another type', { query: counties, variables: { code: 61 } }],
  ['arguments that contradict each other', { query: '{ areas(first: 1, last: 1) { totalCount } }' }],
  ['an id that is none', { query: 'query ($id: String!) { area(id: $id) { code } }', variables: { id: 'nope' } }],
  ['an operation that is none', { query: two, operationName: 'C' }],
  ['an operation without a name', { query: two }],
  ['an empty name of an operation', { query: two, operationName: '' }],
  ['a name of an operation that is no text', { query: two, operationName: 1 }],
  ['variables that are a list', { query: counties, variables: ['61'] }],
  ['variables that nest too deep', { query: counties, variables: { more: nestedLists(60) } }],
  ['variables that are a text', { query: counties, variables: '{"code":"61"}' }],
  ['extensions', { query: '{ areas { totalCount } }', extensions: { client: 'any' } }],
  ['a query that is no text', { query: 1 }],
  ['no query', {}],
  ['a list of questions', [{ query: '{ areas { totalCount } }' }]],
  ['a body that is no JSON', '{"query":'],
  ['a body that is JSON but no object', '"query"'],
  ['an empty body', ''],
  ['a body too long', { query: `{ areas { totalCount } } #${'x'.repeat(100_000)}` }],
  ['a content type without a preflight', { query: '{ areas { totalCount } }' }, { 'content-type': 'text/plain' }],
  ['another charset', { query: '{ areas { totalCount } }' }, { 'content-type': 'application/json; charset=latin1' }],
  [
    'a content type beside it',
    { query: '{ areas { totalCount } }' },
    { 'content-type': 'application/json; version=1' },
  ],
  ['an encoding', { query: '{ areas { totalCount } }' }, { 'content-encoding': 'br' }],
  ['who accepts only HTML', { query: '{ areas { totalCount } }' }, { accept: 'text/html' }],
  ['who accepts parts', { query: '{ areas { totalCount } }' }, { accept: 'multipart/mixed, application/json' }],
  ['a stranger', { query: '{ areas { totalCount } }' }, { authorization: 'Bearer nobody' }],
];

describe('the fast path', () => {
  let api: TestApi;
  let signIn: SignIn;
  let pools: RequestPools;
  let fastPathAlone: Server;
  let apolloAlone: ReturnType<typeof makeGraphqlServer>;
  let asked: { documents: DocumentCache; budgets: Budgets };
  beforeAll(async () => {
    api = await startApi();
    const { connection } = await sharedDatabase();
    signIn = await makeSignIn(connection('auth'));
    pools = makeRequestPools(connection('app'), pino({ level: 'error' }));
    const schema = await buildContract();
    const budgets = new Budgets({ operations: 1_000, points: 1_000_000, atOnce: 100, lightAtOnce: 100 });
    const answering = { operations: new CompiledOperations(schema), introspection: new IntrospectionCache(schema) };
    const finding = (headers: IncomingHttpHeaders) => findViewer(signIn, headers);
    const documents = new DocumentCache(schema);
    apolloAlone = makeGraphqlServer(schema, { ...answering, documents }, pino({ level: 'error' }));
    await apolloAlone.start();
    asked = { documents, budgets };
    const dependencies = { documents, ...answering, pools, budgets, findViewer: finding };
    fastPathAlone = createServer(fastPath(dependencies, (_request, response) => void response.end('fell through')));
    await once(fastPathAlone.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(async () => {
    await apolloAlone.stop();
    fastPathAlone.closeAllConnections();
    fastPathAlone.close();
    await pools.end();
    await signIn.close();
    await api.stop();
  });

  const onFastPath = (body: unknown, headers?: Headers) =>
    send(`http://127.0.0.1:${(fastPathAlone.address() as AddressInfo).port}/graphql`, body, headers);
  const atApi = (body: unknown, headers?: Headers) => send(`${api.url}/graphql`, body, headers);
  /** The same API, at an address that the fast path does not know. */
  const pastFastPath = (body: unknown, headers?: Headers) => send(`${api.url}/graphql?`, body, headers);

  it.each(passing)('answers %s by itself, and just as Apollo does', async (_name, body, headers) => {
    const answers = await Promise.all([onFastPath(body, headers), atApi(body, headers), pastFastPath(body, headers)]);
    expect(answers[0].body).toMatch(/^\{"data":\{/);
    expect(answers[1]).toEqual(answers[2]);
    expect(answers[0]).toEqual(answers[2]);
  });

  it.each(fallingThrough)('lets %s fall through', async (_name, body, headers) => {
    const answers = await Promise.all([onFastPath(body, headers), atApi(body, headers), pastFastPath(body, headers)]);
    expect(answers[0].body).toBe('fell through');
    expect(answers[1]).toEqual(answers[2]);
    expect(answers[1].body).not.toContain('INTERNAL');
  });

  it('parses and validates for Apollo, too, what falls through', async () => {
    const { documents, budgets } = asked;
    const mutation = 'mutation { readNotification(input: {requestId: "r", id: "1", expectedVersion: 1}) { id } }';
    await onFastPath({ query: mutation });
    expect(documents.cached(mutation)).toBeDefined();
    const viewer = await findViewer(signIn, { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}` });
    const entry = budgets.enter(viewer!.userId);
    const origin = { requestId: 'r', viewer, entry, language: () => 'en' as const };
    const contextValue = makeContext({ pools } as Databases, origin);
    const errorsOf = async (query: string) => {
      const { body } = await apolloAlone.executeOperation({ query }, { contextValue });
      return body.kind === 'single' && body.singleResult.errors;
    };
    // What only the cache can read, nobody has parsed again.
    documents.add('the type of the root', parse('{ __typename }'));
    expect(await errorsOf('the type of the root')).toBeUndefined();
    expect(await errorsOf('the type of no root')).toHaveLength(1);
    expect(await errorsOf('{ again: __typename }')).toBeUndefined();
    expect(documents.cached('{ again: __typename }')).toBeDefined();
  });

  it('lets fall through what comes by other methods and at other addresses', async () => {
    const { port } = fastPathAlone.address() as AddressInfo;
    for (const [method, path] of [
      ['GET', '/graphql?query={__typename}'],
      ['GET', '/healthz'],
      ['POST', '/graphql/'],
      ['OPTIONS', '/graphql'],
    ]) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      expect(await response.text()).toBe('fell through');
    }
  });

  it('gives each answer an id of its own', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`,
        };
        const body = JSON.stringify({ query: '{ areas { totalCount } }' });
        return (await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })).headers.get('x-request-id');
      }),
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

/** Posts with no header but those that are named; ids of requests and the time of day are left out of the answer. */
async function send(url: string, content: unknown, given: Headers = {}): Promise<Answer> {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`,
    ...given,
  };
  const asked = request(url, { method: 'POST', headers });
  asked.end(body);
  const [response] = await once(asked, 'response');
  const text = (await response.setEncoding('utf8').toArray()).join('');
  const { 'x-request-id': id, date: _date, ...rest } = response.headers as IncomingHttpHeaders;
  return { status: response.statusCode, headers: rest, body: id ? text.replaceAll(String(id), 'id') : text };
}
