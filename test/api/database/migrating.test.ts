import { withClient } from '@fupin/api/src/database/connect.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cloneDatabase } from '../../support/database.ts';

test('migrating gives way to who holds a table, so that nobody waits for both', { timeout: 120_000 }, async () => {
  const database = await cloneDatabase();
  onTestFinished(() => database.drop());
  // As after an upgrade, in which the guards are made anew.
  await withClient(database.owner, (owner) => owner.query('delete from kept_statements'));
  const holder = new pg.Client(database.owner);
  await holder.connect();
  await holder.query(`begin; lock table fund in row exclusive mode`);
  const migrating = migrate({ connection: database.connection } as Parameters<typeof migrate>[0]);
  const waits = `select pid from pg_locks where not granted and relation = 'fund'::regclass`;
  const isHeldUp = () => withClient(database.superuser, async (client) => (await client.query(waits)).rowCount === 1);
  await vi.waitUntil(isHeldUp, { timeout: 60_000, interval: 20 });

  const startedAt = performance.now();
  await withClient(database.owner, (writer) => writer.query('begin; lock table fund in row exclusive mode; rollback'));
  expect(performance.now() - startedAt).toBeLessThan(2_000);

  await holder.query('rollback');
  await holder.end();
  expect(await migrating).toEqual([]);
});
