import { sql } from 'kysely';
import type { Sql } from './fragments.ts';

/** SQLSTATE of an answer that turned out larger than one request may have. */
export const answerRefused = 'FU004';

/** Raises instead of an answer that exceeds a limit, and says how much was allowed. */
export const refusedAnswer = (limit: string, most: number): Sql =>
  sql`refuse_answer(${sql.lit(limit)}, ${sql.lit(most)})`;

/** The function that raises it; safe beside parallel workers, or no statement that calls it would have any. */
export const refusedAnswerStatements: readonly string[] = [
  `create or replace function refuse_answer(exceeded text, most integer) returns json language plpgsql parallel safe as $$
    begin raise exception using errcode = '${answerRefused}', message = exceeded, detail = most; end $$;`,
];
