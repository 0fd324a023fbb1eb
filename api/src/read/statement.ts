import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import type { Sql } from './fragments.ts';
import { refusedAnswer } from './refused-answer.ts';

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

/** Bytes that an answer may have. */
const mostBytesOfAnswer = 32 * 1024 * 1024;

/**
 * The statement whose only row has the JSON `answer`, as text so that nothing needs to read it. What exceeds
 * `mostBytesOfAnswer` is refused where it is made, so that it never reaches this process.
 */
export function answering(json: Sql, before: Sql = sql``): Statement {
  const refused = refusedAnswer('bytes', mostBytesOfAnswer);
  // `offset` keeps PostgreSQL from writing the answer's expression into both places that name it.
  const bounded = sql`${before} select case when octet_length(answer) > ${sql.lit(mostBytesOfAnswer)} then ${refused}::text else answer end as answer
    from (select (${json})::text as answer offset 0) as whole`;
  const { sql: text, parameters } = bounded.compile(writer);
  return { text, values: parameters };
}
