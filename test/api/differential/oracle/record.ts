import type { Declared, Field, RecordDeclaration } from '@fupin/schema/model';
import type { LocalizedTextValue } from '@fupin/schema';
import { columnsOf, listsOf, membersOf, recordNamed, snake, type PointingList } from './declared.ts';
import { trimmed } from './decimals.ts';
import { satisfies, type Condition } from './filter.ts';
import { plainFigures, shownFigures, type FigureRow } from './figures.ts';
import { showHistory } from './history.ts';
import { comparing, nodesOf, type Order } from './lists.ts';
import { showPage, type PageArguments } from './page.ts';
import { cursorMark, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';
import { instantText } from './values.ts';

export function showRecord(record: RecordDeclaration, row: Row, sight: Sight): Shown {
  return (name, args) => {
    const field = membersOf(record.type).get(name);
    if (field) return showField(field, row, '', sight);
    if (name === 'history') return showHistory(record, row.id, args, sight);
    const list = listsOf(record).get(name)!;
    return showList(list, row, args, sight);
  };
}

function showField(field: Field, row: FigureRow, prefix: string, sight: Sight): unknown {
  if (field.kind === 'figure') return showFigure(field, row as Row, sight);
  const columns = columnsOf(field, prefix);
  if (columns.every((column) => row[column] === null)) return null;
  const stored = row[columns[0]!];
  switch (field.kind) {
    case 'decimal':
      return trimmed(stored as string);
    case 'instant':
      return instantText(stored as string);
    case 'localized':
      return (language: keyof LocalizedTextValue) => (stored as LocalizedTextValue)[language] ?? null;
    case 'embedded':
      return showValue(field.value(), row, `${prefix}${snake(field.name)}_`, sight);
    case 'toOne': {
      const target = recordNamed(field.target());
      const other = sight.row(target.table, stored);
      return other ? showRecord(target, other, sight) : null;
    }
    default:
      return stored;
  }
}

function showFigure(field: Extract<Field, { kind: 'figure' }>, row: Row, sight: Sight): unknown {
  const shown =
    shownFigures[field.name]?.(row, sight) ??
    plainFigures[field.name]!(row, sight).map((each) => showValue(field.value(), each, '', sight));
  return field.single ? (shown[0] ?? null) : shown;
}

export const showValue =
  (type: Declared, row: FigureRow, prefix: string, sight: Sight): Shown =>
  (name) =>
    showField(membersOf(type).get(name)!, row, prefix, sight);

function showList(list: PointingList, row: Row, args: ListArguments, sight: Sight): unknown {
  const nodes = nodesOf(list, row, sight);
  if (list.shown === 'page' || list.shown === 'polymorphicLink') return showRecords(list.node, nodes, args, sight, 10);
  return nodes.map((node) => showRecord(list.node, node, sight));
}

export interface ListArguments extends PageArguments {
  filter?: Condition | null;
  orderBy?: Order[] | null;
}

/** A page of those rows that satisfy the filter. */
export function showRecords(
  record: RecordDeclaration,
  rows: readonly Row[],
  { filter, orderBy, ...args }: ListArguments,
  sight: Sight,
  usual: number,
): Shown {
  const order = comparing(record, orderBy ?? []);
  return showPage({
    rows: rows.filter((row) => satisfies(record, row, filter ?? {}, sight)).toSorted(order),
    args,
    usual,
    cursorOf: (row) => `${cursorMark}${row.id}`,
    position: (row, cursor) => order(row, sight.row(record.table, cursor.slice(cursorMark.length))!),
    show: (row) => showRecord(record, row, sight),
  });
}
