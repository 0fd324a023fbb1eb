import type { ReactNode } from 'react';
import type { WordKey } from '../words/registered.ts';

/** One column of a list; the first one is the link to the record. */
export interface Column<Row> {
  label: WordKey;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
}

/** One field of a filter form: free text, or a choice among a few. */
export interface FilterField {
  name: string;
  label: WordKey;
  choices?: readonly (readonly [value: string, label: string])[];
}

/** What a table and its cards are made of. */
export interface RecordTableProps<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** Where a row leads. */
  resource: string;
  caption: string;
}
