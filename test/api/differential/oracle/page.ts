import type { Row } from './sight.ts';
import { lazily, type Shown } from './shown.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
}

interface Listing {
  /** All that the list holds, in order. */
  rows: readonly Row[];
  args: PageArguments;
  /** The number of a page's rows when nothing is said. */
  usual: number;
  /** A row's cursor; ours tell only which row they stand for. */
  cursorOf(row: Row): string;
  /** Whether a row comes after the one that a cursor stands for, negative when before. */
  position(row: Row, cursor: string): number;
  show(row: Row): Shown;
}

/** A page of a list. */
export function showPage({ rows, args, usual, cursorOf, position, show }: Listing): Shown {
  const { first, after, last, before, offset } = args;
  const isBackward = typeof last === 'number' || (typeof before === 'string' && typeof first !== 'number');
  const size = (isBackward ? last : first) ?? usual;
  const fromItsEnd = isBackward ? rows.toReversed() : rows;
  const cursor = isBackward ? before : after;
  const beyond = fromItsEnd.filter(
    (row) => typeof cursor !== 'string' || (isBackward ? position(row, cursor) < 0 : position(row, cursor) > 0),
  );
  const rest = beyond.slice(offset ?? 0);
  const counted = rest.slice(0, size);
  const shown = isBackward ? counted.toReversed() : counted;
  const hasMore = rest.length > size;
  const hasSkipped = rest.length < fromItsEnd.length;
  return lazily({
    nodes: () => shown.map(show),
    edges: () => shown.map((row) => lazily({ cursor: () => cursorOf(row), node: () => show(row) })),
    pageInfo: () =>
      lazily({
        hasNextPage: () => (isBackward ? hasSkipped : hasMore),
        hasPreviousPage: () => (isBackward ? hasMore : hasSkipped),
        startCursor: () => shown.map(cursorOf).at(0) ?? null,
        endCursor: () => shown.map(cursorOf).at(-1) ?? null,
      }),
    totalCount: () => rows.length,
  });
}
