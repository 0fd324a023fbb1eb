import { withClient } from '@fupin/api/src/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const most = 32 * 1024 * 1024;
/** Names of 60 kB each. */
const longNames = `
  set session_replication_role = replica;
  update area set names = jsonb_build_object('zh', repeat('县', 20000), 'original', 'zh') where level = 'COUNTY'`;

describe('an answer', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneDatabase();
    await withClient(database.superuser, (client) => client.query(longNames));
    api = await startApi(database);
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const counties = (aliases: number) =>
    `counties(first: 200) { nodes { ${Array.from({ length: aliases }, (_, index) => `n${index}: names { zh }`).join(' ')} } }`;
  async function post(query: string) {
    const headers = { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`, 'content-type': 'application/json' };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { status: response.status, text: await response.text() };
  }

  it('of 24 MB is given', async () => {
    const { status, text } = await post(`{ ${counties(2)} }`);
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeGreaterThan(20_000_000);
  });

  it.each([
    ['by one statement', `{ ${counties(3)} }`],
    ['beside what graphql-js answers', `{ viewer { name } ${counties(3)} }`],
  ])('beyond 32 MB is refused where it is made, %s', async (_how, query) => {
    const { text } = await post(query);
    const { errors } = JSON.parse(text);
    expect(errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COSTLY', limit: 'bytes', most, requestId: expect.any(String) } },
    ]);
  });

  it('may sort in files of a bounded size', async () => {
    await withClient(database.connection('app'), async (client) => {
      const { rows } = await client.query('show temp_file_limit');
      expect(rows).toEqual([{ temp_file_limit: '512MB' }]);
    });
  });
});
