import { declaredActions, declaredRecords } from '@fupin/schema/model';
import pg from 'pg';
import { noticeStatements } from '../access/notify-sql.ts';
import { signInStatements } from '../access/sign-in-sql.ts';
import { copyVersionStatements } from '../plans/copy-version-sql.ts';
import { refusalStatements } from '../write/record-refusal.ts';
import { requestStatements } from '../write/requests.ts';
import { auditStatements } from './audit.ts';
import { guardStatements } from './guards.ts';
import { keep } from './keep.ts';
import { keepHistory } from './history.ts';
import { connectOrm } from './orm.ts';
import { keepSearch } from './search.ts';
import type { DatabaseServer } from './database-server.ts';

/** Held while migrating, so that of two processes one waits and then finds nothing to do. */
const migrationLock = 7_283_011;

/** Brings a database to the newest form and lets the request and sign-in roles in; returns the names of the migrations run. */
export async function migrate(server: DatabaseServer, database?: string): Promise<string[]> {
  const connection = server.connection('owner', database);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const orm = await connectOrm(connection);
    try {
      const done = await orm.migrator.up();
      await keepSearch(client);
      await keepHistory(client);
      await keep(client, 'guards', guardStatements());
      await keep(client, 'audit', auditStatements(declaredActions().map(({ name }) => name)));
      await keep(client, 'requests', requestStatements);
      await keep(client, 'refusals', refusalStatements(declaredActions().flatMap(({ on }) => on ?? [])));
      await keep(client, 'notices', noticeStatements);
      await keep(client, 'signIn', signInStatements);
      await keep(client, 'copyVersion', copyVersionStatements);
      await client.query(grants());
      return done.map(({ name }) => name);
    } finally {
      await orm.close();
    }
  } finally {
    await client.end();
  }
}

/** Requests may read what row-level security shows them; signing in reads who somebody is and keeps tokens. */
function grants(): string {
  const signIn = declaredRecords().flatMap(({ table, signIn: access }) =>
    access === undefined
      ? []
      : [`grant ${access === 'all' ? 'select, insert, update' : 'select'} on "${table}" to fupin_auth;`],
  );
  return [
    'grant usage on schema public to fupin_app, fupin_auth;',
    'grant select on all tables in schema public to fupin_app;',
    ...declaredRecords().flatMap(({ table, writers, removable }) =>
      writers ? [`grant insert, update${removable ? ', delete' : ''} on "${table}" to fupin_app;`] : [],
    ),
    ...signIn,
  ].join('\n');
}
