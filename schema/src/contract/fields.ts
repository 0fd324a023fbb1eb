import { ownEnum } from './types.ts';
import type { RecordDeclaration } from '../declare/declaration.ts';
import { orderablesOf } from '../declare/ordering.ts';
import type { Vocabulary } from '../values/vocabulary.ts';

const made = new Map<RecordDeclaration, Vocabulary>();

/** The fields of a record that it is ordered and grouped by, as an enumeration. */
export function fieldOf(record: RecordDeclaration): Vocabulary {
  let field = made.get(record);
  if (!field) {
    const codes = orderablesOf(record.type).map(({ code }) => code);
    made.set(record, (field = ownEnum(`${record.name}Field`, codes)));
  }
  return field;
}
