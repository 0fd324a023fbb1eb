import pg from 'pg';
import { expect, it } from 'vitest';
import { startApi } from '../support/api.ts';
import { cloneDatabase } from '../support/database.ts';

it('stops a statement that takes too long, and says so to who asked', async () => {
  const database = await cloneDatabase();
  const api = await startApi(database);
  const blocker = new pg.Client(database.superuser);
  await blocker.connect();
  await blocker.query('begin; lock table person in access exclusive mode');
  const waiting = api.ask('auditor@demo.fupin', '{ people { totalCount } }');
  const others = await api.ask('auditor@demo.fupin', '{ areas { totalCount } }');
  expect(others.errors).toBeUndefined();
  expect((await waiting).errors).toMatchObject([
    { extensions: { code: 'QUERY_TOO_COSTLY', limit: 'time', requestId: expect.any(String) } },
  ]);
  await blocker.end();
  expect((await api.ask('auditor@demo.fupin', '{ people { totalCount } }')).errors).toBeUndefined();
  await api.stop();
  await database.drop();
});
