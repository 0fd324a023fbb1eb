import { ownEnum } from './types.ts';
import type { RecordDeclaration } from '../declare/declaration.ts';
import { groupablesOf, orderablesOf, type Orderable } from '../declare/ordering.ts';
import type { Vocabulary } from '../values/vocabulary.ts';

const made = new Map<string, Vocabulary>();

/** An enumeration of fields of a record, made once, whoever asks for it. */
function fieldsEnum(name: string, description: string, fields: readonly Orderable[]): Vocabulary {
  const codes = fields.map(({ code }) => code);
  return made.get(name) ?? (made.set(name, ownEnum(name, description, codes)), made.get(name)!);
}

/** What records are ordered by and grouped by is one enumeration, where it is the same. */
const isOne = ({ type }: RecordDeclaration): boolean => groupablesOf(type).length === orderablesOf(type).length;

const fieldOf = ({ name, plural, type }: RecordDeclaration): Vocabulary =>
  fieldsEnum(`${name}Field`, `What ${plural} can be ordered and grouped by.`, orderablesOf(type));

export const orderFieldOf = (record: RecordDeclaration): Vocabulary =>
  isOne(record)
    ? fieldOf(record)
    : fieldsEnum(`${record.name}OrderField`, `What ${record.plural} can be ordered by.`, orderablesOf(record.type));

export const groupFieldOf = (record: RecordDeclaration): Vocabulary =>
  isOne(record)
    ? fieldOf(record)
    : fieldsEnum(`${record.name}GroupField`, `What ${record.plural} can be grouped by.`, groupablesOf(record.type));
