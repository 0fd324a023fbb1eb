import { ownEnum } from './types.ts';
import type { RecordDeclaration } from '../declare/declaration.ts';
import { codeOf, orderablesOf, relationsOf } from '../declare/ordering.ts';
import type { Vocabulary } from '../values/vocabulary.ts';

const made = new Map<string, Vocabulary>();

/** An enumeration of fields of a record, made once, whoever asks for it. */
function fieldsEnum(name: string, codes: string[]): Vocabulary {
  return made.get(name) ?? made.set(name, ownEnum(name, codes)).get(name)!;
}

const orderCodes = ({ type }: RecordDeclaration) => orderablesOf(type).map(({ code }) => code);

/** The fields that a record is ordered by. */
export const orderFieldOf = (record: RecordDeclaration): Vocabulary =>
  fieldsEnum(`${record.name}Field`, orderCodes(record));

/** The fields that a record is grouped by: the same, and what it points to. */
export function groupFieldOf(record: RecordDeclaration): Vocabulary {
  const relations = relationsOf(record.type).map(({ name }) => codeOf(name));
  if (relations.length === 0) return orderFieldOf(record);
  return fieldsEnum(`${record.name}GroupField`, [...orderCodes(record), ...relations]);
}
