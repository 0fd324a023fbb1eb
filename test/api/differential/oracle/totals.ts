import type { RecordDeclaration } from '@fupin/schema/model';
import { groupKey, groupsOf, type GroupBy, type GroupKey } from './group-keys.ts';
import { lazily, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';
import { showAmountSums, showMeasurementSums } from './sums.ts';

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
    sums: () => showAmountSums(record, rows, sight),
    measurementSums: () => showMeasurementSums(record, rows, sight),
    groups: ({ first }) =>
      (keys.length === 0 ? [] : groupsOf(rows, keys))
        .slice(0, first ?? undefined)
        .map((group) => showGroup(record, group, keys, sight)),
  });
}

const showGroup = (record: RecordDeclaration, rows: readonly Row[], keys: readonly GroupKey[], sight: Sight): Shown =>
  lazily({
    keys: () => keys.map(({ name, textOf }) => lazily({ field: () => name, value: () => textOf(rows[0]) })),
    count: () => rows.length,
    sums: () => showAmountSums(record, rows, sight),
    measurementSums: () => showMeasurementSums(record, rows, sight),
  });
