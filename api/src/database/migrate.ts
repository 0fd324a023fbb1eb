import type { AreaSql } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { assertAsDeclared, assertAsRemembered, rememberGuards } from './drift/assert-guards.ts';
import type { DatabaseServer } from './database-server.ts';
import { installHistory } from './history.ts';
import { runWhenChanged } from './run-when-changed.ts';
import { completeOlderServer } from './older-servers.ts';
import { connectOrm } from './orm.ts';
import { repeatableStatements } from './repeatable-statements.ts';
import { installSearch } from './search.ts';
import { lockPatience, untilLocked } from './until-locked.ts';

/** Held while migrating, so that of two processes one waits and then finds nothing to do. */
const migrationLock = 7_283_011;

/**
 * Brings a database to the newest form and lets the request and sign-in roles in; returns the names of the migrations run.
 * Others go on serving meanwhile: what cannot get a lock at once gives way and tries again.
 * @throws StartupError when what guards the rows was changed by hand, with a line for each change
 */
export async function migrateDatabase(
  server: DatabaseServer,
  areas: readonly AreaSql[],
  database?: string,
): Promise<string[]> {
  const connection = server.connection('owner', database);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const orm = await connectOrm({ ...connection, options: `-c lock_timeout=${lockPatience}` });
    try {
      await client.query(`set lock_timeout = ${lockPatience}`);
      return await untilLocked(() => migrateAsOwner(client, orm, areas));
    } finally {
      await orm.close();
    }
  } finally {
    await client.end();
  }
}

async function migrateAsOwner(client: pg.Client, orm: MikroORM, areas: readonly AreaSql[]): Promise<string[]> {
  await completeOlderServer(client);
  await assertAsRemembered(client);
  const done = await orm.migrator.up();
  await installSearch(client);
  await installHistory(client);
  for (const [name, statements] of repeatableStatements(areas)) await runWhenChanged(client, name, statements);
  const guards = await assertAsDeclared(client, orm, areas);
  await rememberGuards(client, guards);
  return done.map(({ name }) => name);
}
