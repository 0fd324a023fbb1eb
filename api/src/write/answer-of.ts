import { recordOf, type Declared } from '@fupin/schema/model';
import { sql } from 'kysely';
import { answerJson, column, StatementScope } from '../read/fragments.ts';
import { recordJson } from '../read/record-json.ts';
import type { Selected } from '../read/selection.ts';
import { answering, type Statement } from '../read/statement.ts';
import type { Verb } from './verb.ts';

/** Asks what a verb answers: what is selected of its record, beside which one that reveals a secret leaves a place. */
export function answerOf(verb: Verb, id: string, selection: Selected[]): Statement {
  const scope = new StatementScope();
  const row = scope.alias();
  const record = recordOf((verb.makes ?? verb.on) as Declared);
  const answer = verb.reveals
    ? answerJson(selection, ({ name, fields }) =>
        name === 'record' ? recordJson(record, row, fields, scope) : sql`null`,
      )
    : recordJson(record, row, selection, scope);
  const from = sql`${scope.from(record.table, row)} where ${column(row, 'id')} = ${id}::uuid`;
  return answering(sql`(select ${answer} from ${from})`);
}
