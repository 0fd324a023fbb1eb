import { sql } from 'kysely';
import type { Sql } from './fragments.ts';

/** SQLSTATE of an answer that turned out larger than one request may have; `refuse-answer.sql` raises it. */
export const answerRefused = 'FU004';

/** Raises instead of an answer that exceeds a limit, and says how much was allowed. */
export const refusedAnswer = (limit: string, most: number): Sql =>
  sql`refuse_answer(${sql.lit(limit)}, ${sql.lit(most)})`;
