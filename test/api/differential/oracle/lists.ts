import type { RecordDeclaration } from '@fupin/schema/model';
import { comparablesOf, enumCode, type PointingList } from './declared.ts';
import type { Row, Sight } from './sight.ts';
import { comparableValue, compareNullable } from './values.ts';

export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** How two records compare in an order: nulls last upward and first downward, ties by id. */
export function comparing(record: RecordDeclaration, orders: readonly Order[]): (one: Row, other: Row) => number {
  const comparables = comparablesOf(record);
  return (one, other) => {
    for (const { field, direction } of orders) {
      const by = comparables.get(field)!;
      const difference = compareNullable(by.kind, comparableValue(by, one), comparableValue(by, other));
      if (difference !== 0) return direction === 'DESC' ? -difference : difference;
    }
    return one.id < other.id ? -1 : Number(one.id > other.id);
  };
}

const byId = (one: Row, other: Row) => (one.id < other.id ? -1 : 1);

/** What a list holds for a record: parts in their natural order, linked records in that of their links. */
export function nodesOf({ shown, link, pointing, node, nodeColumn }: PointingList, row: Row, sight: Sight): Row[] {
  const links = sight.pointing(link.table, pointing, row.id);
  const byNature = node.sortedBy ? [{ field: enumCode(node.sortedBy), direction: 'ASC' as const }] : [];
  if (shown === 'page' || shown === 'parts') return links.toSorted(comparing(node, byNature));
  const linked = links.toSorted(byId).flatMap((each) => sight.row(node.table, each[nodeColumn!]) ?? []);
  return shown === 'polymorphicLink' ? [...new Set(linked)] : linked;
}
