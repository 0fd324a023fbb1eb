import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Puts records into a test database as if they had been filed there, until the verbs of the API do. */
export interface Filing {
  /** Files a record and answers its id. */
  file(table: string, values: Record<string, unknown>): Promise<string>;
  change(table: string, id: string, values: Record<string, unknown>): Promise<void>;
  idOf(query: string): Promise<string>;
  end(): Promise<void>;
}

export async function startFiling(database: TestDatabase): Promise<Filing> {
  const client = new pg.Client(database.owner);
  await client.connect();
  await client.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
  return {
    async file(table, values) {
      const row: Record<string, unknown> = { id: randomUUID(), origin: 'FILED', ...values };
      const names = Object.keys(row).map((name) => `"${name}"`);
      const places = names.map((_, index) => `$${index + 1}`);
      await client.query(
        `insert into "${table}" (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      );
      return row['id'] as string;
    },
    async change(table, id, values) {
      const set = Object.keys(values).map((name, index) => `"${name}" = $${index + 2}`);
      await client.query(`update "${table}" set ${set.join(', ')} where id = $1`, [id, ...Object.values(values)]);
    },
    async idOf(query) {
      const { rows } = await client.query<{ id: string }>(query);
      return rows[0]!.id;
    },
    end: () => client.end(),
  };
}

/** The columns of an exact, actual measurement. */
export const measured = (field: string, value: number, unit: string, basis = 'FLOW') => ({
  [`${field}_value`]: value,
  [`${field}_unit`]: unit,
  [`${field}_qualifier`]: 'EXACT',
  [`${field}_modality`]: 'ACTUAL',
  [`${field}_basis`]: basis,
  [`${field}_derived`]: false,
});

/** The columns of an amount in yuan. */
export const yuan = (field: string, amount: number) => ({ [`${field}_amount`]: amount, [`${field}_currency`]: 'CNY' });
