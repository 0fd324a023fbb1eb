import type { Field, RecordDeclaration } from '@fupin/schema/model';
import { trimmed } from './decimals.ts';
import { columnsOf, comparablesOf, membersOf, recordNamed } from './declared.ts';
import type { Row, Sight } from './sight.ts';
import { comparableValue, compareNullable, instantText } from './values.ts';

export interface GroupBy {
  field?: string | null;
  by?: 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY' | null;
  [relation: string]: unknown;
}

type KeyValue = string | number | boolean | null;

/** What records are grouped by. */
export interface GroupKey {
  /** The field behind the relations that lead to it. */
  name: string;
  kind: Field['kind'];
  valueOf(row: Row | undefined): KeyValue;
  /** The value as the contract writes such values elsewhere. */
  textOf(row: Row | undefined): string | null;
}

export function groupKey(
  record: RecordDeclaration,
  asked: GroupBy,
  sight: Sight,
  relations: readonly string[] = [],
): GroupKey {
  const led = Object.entries(asked).find(([name, inner]) => name !== 'field' && name !== 'by' && inner !== null);
  if (led) {
    const relation = membersOf(record.type).get(led[0]) as Extract<Field, { kind: 'toOne' }>;
    const target = recordNamed(relation.target());
    const key = groupKey(target, led[1] as GroupBy, sight, [...relations, led[0]]);
    const there = (row: Row | undefined) => row && sight.row(target.table, row[columnsOf(relation)[0]!]);
    return { ...key, valueOf: (row) => key.valueOf(there(row)), textOf: (row) => key.textOf(there(row)) };
  }
  const { field, by } = asked;
  const comparable = comparablesOf(record).get(field!)!;
  const kind = by ? 'text' : comparable.kind;
  const valueOf = (row: Row | undefined): KeyValue => {
    const value = row ? (comparableValue(comparable, row) as KeyValue) : null;
    return by && value !== null ? datePart(value as string, by) : value;
  };
  return { name: [...relations, field].join('.'), kind, valueOf, textOf: (row) => textOf(kind, valueOf(row)) };
}

/** Groups in the order of their keys, those not stated last. */
export function groupsOf(rows: readonly Row[], keys: readonly GroupKey[]): Row[][] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keys.map((key) => key.textOf(row))));
  return [...groups.values()].toSorted(([one], [other]) => {
    for (const { kind, valueOf } of keys) {
      const difference = compareNullable(kind, valueOf(one), valueOf(other));
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function datePart(text: string, by: NonNullable<GroupBy['by']>): string {
  const [year, month, day] = text.slice(0, 10).split('-');
  if (by === 'YEAR') return year!;
  if (by === 'QUARTER') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return by === 'MONTH' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function textOf(kind: Field['kind'], value: KeyValue): string | null {
  if (value === null) return null;
  if (kind === 'decimal') return trimmed(value as string);
  return kind === 'instant' ? instantText(value as string) : String(value);
}
