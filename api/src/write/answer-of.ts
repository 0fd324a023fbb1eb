import { recordOf, type Declared } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, sql } from 'kysely';
import { answerJson, column, Reading } from '../read/fragments.ts';
import { recordJson } from '../read/record-json.ts';
import type { Selected } from '../read/selection.ts';
import { answering, type Statement } from '../read/statement.ts';
import type { Verb } from './verb.ts';

/** What a verb answers, as JSON text: what is selected of its record, beside which one that reveals a secret leaves a place. */
export async function answerOf(em: EntityManager, verb: Verb, id: string, selection: Selected[]): Promise<string> {
  const reading = new Reading();
  const row = reading.alias();
  const record = recordOf((verb.makes ?? verb.on) as Declared);
  const answer = verb.reveals
    ? answerJson(selection, ({ name, fields }) =>
        name === 'record' ? recordJson(record, row, fields, reading) : sql`null`,
      )
    : recordJson(record, row, selection, reading);
  const from = sql`${reading.from(record.table, row)} where ${column(row, 'id')} = ${id}::uuid`;
  return (await askWithin(em, answering(sql`(select ${answer} from ${from})`))) ?? 'null';
}

/** Asks within the transaction of the entities. */
export async function askWithin(em: EntityManager, { text, values }: Statement): Promise<string | null> {
  const { rows } = await em.getKysely().executeQuery<{ answer: string | null }>(CompiledQuery.raw(text, [...values]));
  return rows[0]?.answer ?? null;
}
