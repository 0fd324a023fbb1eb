import { fieldsOf, type RecordDeclaration } from '@fupin/schema/model';
import { decimalOf, millionths } from './decimals.ts';
import { columnsOf } from './declared.ts';
import { groupKey, groupsOf, type GroupBy, type GroupKey } from './group-keys.ts';
import { lazily, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';

/** Counts and sums over records; groups are ordered by their keys, those not stated last. */
export function showTotals(
  record: RecordDeclaration,
  rows: readonly Row[],
  groupBy: readonly GroupBy[],
  sight: Sight,
): Shown {
  const keys = groupBy.map((each) => groupKey(record, each, sight));
  return lazily({
    totalCount: () => rows.length,
    sums: () => showSums(record, rows),
    groups: () => (keys.length === 0 ? [] : groupsOf(rows, keys).map((group) => showGroup(record, group, keys))),
  });
}

const showGroup = (record: RecordDeclaration, rows: readonly Row[], keys: readonly GroupKey[]): Shown =>
  lazily({
    keys: () => keys.map(({ code, textOf }) => lazily({ field: () => code, value: () => textOf(rows[0]!) })),
    count: () => rows.length,
    sums: () => showSums(record, rows),
  });

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
