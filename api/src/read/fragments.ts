import { historyTable } from '@fupin/schema/model';
import { sql, type RawBuilder } from 'kysely';
import type { Selected } from './selection.ts';

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>;

/** Most arguments PostgreSQL takes in one call, two of which make a member of an object. */
const mostArguments = 100;

/** What the parts of one statement share: the aliases of its tables, and the instant that all of them are read as of. */
export class StatementScope {
  readonly #instant: Sql | undefined;
  #count = 0;

  /** @param asOf the instant to read, as the contract writes it; the present when not given */
  constructor(asOf?: string | null) {
    // Written out where the document says it: PostgreSQL then plans once, knowing how many rows it leaves.
    if (asOf != null) this.#instant = sql`${typeof asOf === 'string' ? sql.lit(asOf) : asOf}::timestamptz`;
  }

  get isPresent(): boolean {
    return this.#instant === undefined;
  }

  alias(): string {
    return `t${this.#count++}`;
  }

  /** The rows of a table as of the instant, under an alias. */
  from(table: string, alias: string): Sql {
    return sql`${this.rows(table)} as ${sql.raw(alias)}`;
  }

  /** That something recorded at a time was known at the instant. */
  knew(recordedFrom: Sql): Sql {
    return this.#instant ? sql`${recordedFrom} <= ${this.#instant}` : sql`true`;
  }

  /** The rows of a table as of the instant, for a figure's own SQL. */
  rows(table: string): Sql {
    if (!this.#instant) return sql.raw(`"${table}"`);
    const history = sql.raw(`"${historyTable(table)}"`);
    return sql`(select * from ${history} where recorded_from <= ${this.#instant} and recorded_to > ${this.#instant})`;
  }
}

export const column = (row: string, name: string): Sql => sql.raw(`${row}."${name}"`);

export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;

/** A JSON object of the given members. */
function jsonObject(members: readonly (readonly [key: string, value: Sql])[]): Sql {
  const chunks: Sql[] = [];
  for (let start = 0; start === 0 || start < members.length; start += mostArguments / 2) {
    const chunk = members.slice(start, start + mostArguments / 2);
    chunks.push(sql.join(chunk.map(([key, value]) => sql`${sql.lit(key)}, ${value}`)));
  }
  const [first, ...rest] = chunks.map((chunk) => sql`json_build_object(${chunk})`);
  // Joined as text, because joining as jsonb would forget the order of the keys.
  return rest.reduce<Sql>(
    (whole, next) => sql`(left(${whole}::text, -1) || ', ' || substr(${next}::text, 2))::json`,
    first!,
  );
}

/** A JSON object with what each selected field answers, under its key. */
export const answerJson = (selected: readonly Selected[], answer: (each: Selected) => Sql): Sql =>
  jsonObject(selected.map((each) => [each.key, each.typename === undefined ? answer(each) : sql.lit(each.typename)]));

/** A JSON list of `value` over the rows of `from`; empty rather than null. */
export const jsonList = (value: Sql, from: Sql, orderBy: Sql = sql``): Sql =>
  sql`(select coalesce(json_agg(${value}${orderBy}), '[]'::json) from ${from})`;
