import type { Field, RecordDeclaration } from '@fupin/schema/model';
import type { LocalizedTextValue } from '@fupin/schema';
import { columnsOf, listsOf, membersOf, recordNamed, snake, type PointingList } from './declared.ts';
import { nodesOf } from './lists.ts';
import type { Row, Sight } from './sight.ts';
import { compare } from './values.ts';

export type Condition = Record<string, unknown>;

/** What a condition states; an explicit null states nothing. */
const stated = (condition: Condition) => Object.entries(condition).filter(([, value]) => value !== null);

/** Whether a record, or one that is not there, satisfies a filter. */
export function satisfies(record: RecordDeclaration, row: Row | undefined, filter: Condition, sight: Sight): boolean {
  const inner = (each: Condition) => satisfies(record, row, each, sight);
  return stated(filter).every(([name, value]) => {
    if (name === 'and') return (value as Condition[]).every(inner);
    if (name === 'or') return (value as Condition[]).some(inner);
    if (name === 'not') return !inner(value as Condition);
    if (name === 'isNull') return value === (row === undefined);
    const field = membersOf(record.type).get(name);
    if (field) return fieldHolds(field, row, '', value as Condition, sight);
    return listHolds(listsOf(record).get(name)!, row, value as Condition, sight);
  });
}

function listHolds(list: PointingList, row: Row | undefined, condition: Condition, sight: Sight): boolean {
  return stated(condition).every(([quantifier, filter]) => {
    const nodes = row ? nodesOf(list, row, sight) : [];
    const isThere = nodes.some((node) => satisfies(list.node, node, filter as Condition, sight));
    return isThere === (quantifier === 'some');
  });
}

function fieldHolds(field: Field, row: Row | undefined, prefix: string, condition: Condition, sight: Sight): boolean {
  const columns = columnsOf(field, prefix);
  if (field.kind === 'toOne') {
    const target = recordNamed(field.target());
    return satisfies(target, row && sight.row(target.table, row[columns[0]!]), condition, sight);
  }
  if (field.kind === 'choice' || field.kind === 'choices') {
    const stored = (row?.[columns[0]!] ?? null) as string | string[] | null;
    return (condition as unknown as unknown[]).some((code) =>
      Array.isArray(stored) ? stored.includes(code as string) : stored === code,
    );
  }
  const isMissing = columns.every((column) => (row?.[column] ?? null) === null);
  return stated(condition).every(([name, operand]) => {
    if (name === 'isNull') return operand === isMissing;
    if (field.kind === 'embedded') {
      const inside = membersOf(field.value()).get(name)!;
      return fieldHolds(inside, row, `${prefix}${snake(field.name)}_`, operand as Condition, sight);
    }
    if (field.kind === 'localized' && name === 'matches')
      return isFoundBy(row?.[`${columns[0]}_search`] ?? null, operand as string);
    const value = (row?.[columns[0]!] ?? null) as never;
    if (field.kind !== 'localized') return operatorHolds(field.kind, name, value, operand);
    const texts = value as LocalizedTextValue | null;
    return [texts?.zh, texts?.en, texts?.fr].some((text) => operatorHolds('text', name, text ?? null, operand));
  });
}

function operatorHolds(kind: Field['kind'], operator: string, value: unknown, given: unknown): boolean {
  const operand = composed(given);
  const among = () => (operand as unknown[]).some((each) => compare(kind, value, each) === 0);
  if (value === null) return operator === 'notIn';
  switch (operator) {
    case 'eq':
      return compare(kind, value, operand) === 0;
    case 'in':
      return among();
    case 'notIn':
      return !among();
    case 'gt':
      return compare(kind, value, operand) > 0;
    case 'gte':
      return compare(kind, value, operand) >= 0;
    case 'lt':
      return compare(kind, value, operand) < 0;
    case 'lte':
      return compare(kind, value, operand) <= 0;
    case 'contains':
      return folded(value as string).includes(folded(operand as string));
    case 'startsWith':
      return folded(value as string).startsWith(folded(operand as string));
    case 'has':
      return (value as unknown[]).includes(operand);
    default:
      throw new TypeError(`No such operator: ${operator}`);
  }
}

/** Text without case: each character by itself, as PostgreSQL does it. */
const folded = (text: string) =>
  Array.from(text, (each) => (Array.from(each.toLowerCase()).length === 1 ? each.toLowerCase() : each)).join('');

/** Whether every word, or all of them as one, begins a word under which a name is kept for searching. */
/** Texts are compared in the form they are stored in. */
const composed = (given: unknown): unknown =>
  Array.isArray(given) ? given.map(composed) : typeof given === 'string' ? given.normalize('NFC') : given;

function isFoundBy(kept: unknown, sought: string): boolean {
  const plain = sought.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
  const words = plain.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  if (kept === null) return false;
  if (words.length === 0) return sought.trim() === '';
  const begins = (word: string) => (kept as string).includes(` ${word}`);
  const isDivided = words.some((word) => word.includes("'"));
  return (!isDivided && begins(words.join(''))) || words.every(begins);
}
