import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Puts records into a test database as if they had been filed there, until the verbs of the API do. */
export interface Filing {
  /** Files a record and answers its id. */
  file(table: string, values: Record<string, unknown>): Promise<string>;
  change(table: string, id: string, values: Record<string, unknown>): Promise<void>;
  idOf(query: string): Promise<string>;
  /** The present instant, to be sent as `asOf`. */
  now(): Promise<string>;
  end(): Promise<void>;
}

export async function startFiling(database: TestDatabase): Promise<Filing> {
  const client = new pg.Client(database.owner);
  await client.connect();
  await client.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
  return {
    async file(table, values) {
      const filed = { id: randomUUID(), origin: 'FILED', ...values };
      const row = Object.fromEntries(Object.entries(filed).filter(([, value]) => value !== undefined));
      const names = Object.keys(row).map((name) => `"${name}"`);
      const places = names.map((_, index) => `$${index + 1}`);
      await client.query(
        `insert into "${table}" (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      );
      return filed.id;
    },
    async change(table, id, values) {
      const set = Object.keys(values).map((name, index) => `"${name}" = $${index + 2}`);
      await client.query(`update "${table}" set ${set.join(', ')} where id = $1`, [id, ...Object.values(values)]);
    },
    async idOf(query) {
      const { rows } = await client.query<{ id: string }>(query);
      return rows[0]!.id;
    },
    async now() {
      const { rows } = await client.query<{ now: string }>(
        `select to_char(agreed_instant() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
      );
      return rows[0]!.now;
    },
    end: () => client.end(),
  };
}

/** The columns of an exact, actual measurement. */
export const measured = (field: string, value: number, unit: string, basis = 'FLOW', modality = 'ACTUAL') => ({
  [`${field}_value`]: value,
  [`${field}_unit`]: unit,
  [`${field}_qualifier`]: 'EXACT',
  [`${field}_modality`]: modality,
  [`${field}_basis`]: basis,
  [`${field}_derived`]: false,
});

/** The columns of a date that means one year. */
export const year = (field: string, number: number) => ({
  [`${field}_precision`]: 'YEAR',
  [`${field}_earliest`]: `${number}-01-01`,
  [`${field}_latest`]: `${number}-12-31`,
  [`${field}_inferred`]: false,
});

/** The columns of an amount in yuan. */
export const yuan = (field: string, amount: number) => ({ [`${field}_amount`]: amount, [`${field}_currency`]: 'CNY' });
