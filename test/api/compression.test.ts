import { request, type IncomingHttpHeaders } from 'node:http';
import zlib from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { buildConsole } from '../support/browser.ts';

let api: TestApi;

beforeAll(async () => {
  await buildConsole();
  api = await startApi();
}, 180_000);

afterAll(() => api.stop());

interface Raw {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without undoing what the answer is encoded in. */
function raw(path: string, headers: Record<string, string>, content?: object): Promise<Raw> {
  return new Promise((answered, failed) => {
    const asked = request(
      new URL(path, api.url),
      {
        method: content ? 'POST' : 'GET',
        headers: { ...headers, ...(content && { 'content-type': 'application/json' }) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    asked.on('error', failed);
    asked.end(content && JSON.stringify(content));
  });
}

const ask = (query: string, encoding?: string) =>
  raw(
    '/graphql',
    { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`, ...(encoding && { 'accept-encoding': encoding }) },
    { query },
  );

const decode = {
  br: (body: Buffer) => zlib.brotliDecompressSync(body).toString(),
  gzip: (body: Buffer) => zlib.gunzipSync(body).toString(),
};

const long: readonly (readonly [what: string, query: string])[] = [
  ['a question on the short way', '{ areas(first: 50) { nodes { id code names { zh en } } } }'],
  [
    'one that goes to the thread pool',
    '{ areas(first: 200) { nodes { id code names { zh en fr } parent { id code names { zh en fr } } } } }',
  ],
  ['one that Apollo answers', '{ viewer { userId } areas(first: 50) { nodes { id code names { zh en } } } }'],
  ['introspection', getIntrospectionQuery()],
];

describe('an answer that is long', () => {
  it.each(long)('goes out compressed as the client takes it, and says the same: %s', async (_what, query) => {
    const plain = await ask(query);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const said = JSON.parse(plain.body.toString()) as unknown;
    for (const encoding of ['br', 'gzip'] as const) {
      const { status, headers, body } = await ask(query, encoding === 'br' ? 'gzip, deflate, br, zstd' : 'gzip');
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(JSON.parse(decode[encoding](body))).toEqual(said);
      expect(body.length).toBeLessThan(plain.body.length / 2);
    }
    expect((await ask(query, 'br;q=0, gzip;q=0, identity')).headers['content-encoding']).toBeUndefined();
  });
});

describe('an answer', () => {
  it('that is short goes out as it is', async () => {
    expect((await ask('{ areas(first: 1) { nodes { code } } }', 'br')).headers['content-encoding']).toBeUndefined();
  });

  it('that may tell a secret is never compressed, so that its length tells nothing', async () => {
    const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: version`).join(' ');
    const document = `mutation ($input: IssueTokenInput!) { issueToken(input: $input) { secret record { ${aliases} id version history(first: 1) { totalCount } } } }`;
    const refused = await raw(
      '/graphql',
      { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`, 'accept-encoding': 'br' },
      { query: `${document} ${'#'.repeat(2000)}`, variables: { input: { ['x'.repeat(1500)]: 1 } } },
    );
    expect(refused.body.length).toBeGreaterThan(1_000);
    expect(refused.headers['content-encoding']).toBeUndefined();
    const signIn = await raw('/api/demo/people', { 'accept-encoding': 'br' });
    expect(signIn.headers['content-encoding']).toBeUndefined();
  });
});

describe('a built file of the console', () => {
  it('with a hash in its name goes out as the build compressed it, and is kept for good', async () => {
    const page = (await raw('/', {})).body.toString();
    const script = page.match(/src="\.(\/assets\/[^"]+\.js)"/)![1]!;
    const plain = await raw(script, {});
    for (const encoding of ['br', 'gzip'] as const) {
      const { headers, body } = await raw(script, { 'accept-encoding': encoding });
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(decode[encoding](body)).toBe(plain.body.toString());
    }
  });

  it('without one is asked for by its etag, in each encoding its own', async () => {
    const [plain, compressed] = [await raw('/', {}), await raw('/', { 'accept-encoding': 'br' })];
    expect(compressed.headers['content-encoding']).toBe('br');
    expect(compressed.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(compressed.headers['cache-control']).toBe('no-cache');
    expect(compressed.headers.etag).not.toBe(plain.headers.etag);
    const again = await raw('/', { 'accept-encoding': 'br', 'if-none-match': compressed.headers.etag! });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('that is not there is not there in any encoding', async () => {
    for (const path of ['/assets/none-12345678.js', '/../api/package.json', '/assets/..%2f..%2fpackage.json'])
      expect((await raw(path, { 'accept-encoding': 'br' })).status).toBeGreaterThanOrEqual(400);
  });
});

it.each(['gzip', 'br', 'identity'])('a range that a file has not is refused in plain JSON (%s)', async (encoding) => {
  const { status, headers, body } = await raw('/', { 'accept-encoding': encoding, range: 'bytes=99999999-' });
  expect(status).toBe(416);
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-range']).toMatch(/^bytes \*\/\d+$/);
  const { message, extensions } = JSON.parse(body.toString()).errors[0];
  expect([message, extensions.code]).toEqual(['The file has no such range.', 'BAD_INPUT']);
});
