import { fieldsOf, type RecordDeclaration } from '@fupin/schema/model';
import { decimalOf, millionths, trimmed } from './decimals.ts';
import { columnsOf, groupablesOf, type Comparable } from './declared.ts';
import { lazily, type Shown } from './shown.ts';
import type { Row } from './sight.ts';
import { comparableValue, compareNullable, instantText } from './values.ts';

interface GroupBy {
  field: string;
  by?: 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY' | null;
}

interface Key extends Comparable {
  code: string;
  by: GroupBy['by'];
}

/** Counts and sums over records; groups are ordered by their keys, those not stated last. */
export function showTotals(record: RecordDeclaration, rows: readonly Row[], groupBy: readonly GroupBy[]): Shown {
  const keys = groupBy.map(({ field, by }): Key => ({ ...groupablesOf(record).get(field)!, code: field, by }));
  return lazily({
    totalCount: () => rows.length,
    sums: () => showSums(record, rows),
    groups: () => (keys.length === 0 ? [] : groupsOf(rows, keys).map((group) => showGroup(record, group, keys))),
  });
}

function groupsOf(rows: readonly Row[], keys: readonly Key[]): Row[][] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keys.map((key) => keyText(key, row))));
  return [...groups.values()].toSorted((one, other) => {
    for (const key of keys) {
      const kind = key.by ? 'text' : key.kind;
      const difference = compareNullable(kind, keyValue(key, one[0]!), keyValue(key, other[0]!));
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const showGroup = (record: RecordDeclaration, rows: readonly Row[], keys: readonly Key[]): Shown =>
  lazily({
    keys: () => keys.map((key) => lazily({ field: () => key.code, value: () => keyText(key, rows[0]!) })),
    count: () => rows.length,
    sums: () => showSums(record, rows),
  });

function keyValue({ by, ...comparable }: Key, row: Row): unknown {
  const value = comparableValue(comparable, row);
  if (!by || value === null) return value;
  const [year, month, day] = (value as string).slice(0, 10).split('-');
  if (by === 'YEAR') return year;
  if (by === 'QUARTER') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return by === 'MONTH' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** A key's value as the contract writes such values elsewhere. */
function keyText(key: Key, row: Row): string | null {
  const value = keyValue(key, row) as string | number | boolean | null;
  if (value === null || key.by) return value as string | null;
  if (key.kind === 'decimal') return trimmed(value as string);
  return key.kind === 'instant' ? instantText(value as string) : String(value);
}

function showSums(record: RecordDeclaration, rows: readonly Row[]): Shown[] {
  const amounts = fieldsOf(record.type).filter((field) => field.kind === 'embedded' && field.value().name === 'Money');
  return amounts
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((field) => {
      const [amount, currency] = columnsOf(field) as [string, string];
      const byCurrency = Map.groupBy(
        rows.filter((row) => row[amount] !== null),
        (row) => row[currency] as string,
      );
      return [...byCurrency]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([code, stating]) =>
          lazily({
            field: () => field.name,
            currency: () => code,
            value: () => decimalOf(stating.reduce((sum, row) => sum + millionths(row[amount] as string), 0n)),
            count: () => stating.length,
          }),
        );
    });
}
