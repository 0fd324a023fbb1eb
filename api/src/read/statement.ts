import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import type { Sql } from './fragments.ts';

/** Kysely as a writer of SQL only: it has no connection. */
const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement as PostgreSQL takes it. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** The statement whose only row has the JSON `answer`, as text so that nothing needs to read it. */
export function answering(json: Sql, before: Sql = sql``): Statement {
  const { sql: text, parameters } = sql`${before} select (${json})::text as answer`.compile(writer);
  return { text, values: parameters };
}
