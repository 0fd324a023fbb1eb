import { badInput } from '../errors/graphql-errors.ts';
import { sentences } from './sentences.ts';

/** The paging arguments of a connection, as the contract has them. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
}

/** Which rows of an ordered list to show. */
export interface Page {
  size: number;
  /** Whether the page is counted from the end. */
  backward: boolean;
  /** Of the row that the page begins beyond. */
  cursor?: Cursor;
  offset: number;
}

/** Where in a list a page begins, as its argument says: the opaque text, or the parameter that will give it. */
export interface Cursor {
  text: unknown;
  argument: 'after' | 'before';
}

/** A cursor of which is known what list it has to be of. */
export interface MarkedCursor extends Cursor {
  mark: string;
}

/** The sort values and id of a row. */
export type CursorValues = (string | null)[];

export const mostRowsOfPage = 200;
export const defaultRootPage = 50;
export const defaultNestedPage = 10;

/** Groups that totals show at most; where there are more, who asks must say how many. */
export const mostGroups = 1_000;

/**
 * Reads the paging arguments of one connection.
 * @throws BAD_INPUT for contradictory arguments.
 */
export function pageOf(args: PageArgs, defaultSize = defaultNestedPage): Page {
  const { first, after, last, before, offset } = args;
  const backward = last != null || (before != null && first == null);
  if (first != null && last != null)
    throw badInput([{ path: ['last'], code: 'CONTRADICTION', sentence: sentences.firstOrLast }]);
  if ((backward && after != null) || (!backward && before != null)) {
    const path = [backward ? 'after' : 'before'];
    throw badInput([{ path, code: 'CONTRADICTION', sentence: sentences.firstWithAfter }]);
  }
  const size = (backward ? last : first) ?? defaultSize;
  for (const name of ['first', 'last', 'offset'] as const) sizeOf(name, args);
  const argument = backward ? 'before' : 'after';
  const text = args[argument];
  return { size, backward, offset: offset ?? 0, cursor: text == null ? undefined : { text, argument } };
}

/**
 * A number of rows that an argument gives; undefined where it gives none.
 * @throws BAD_INPUT for a negative one
 */
export function sizeOf(name: 'first' | 'last' | 'offset', args: PageArgs): number | undefined {
  const size = args[name] ?? undefined;
  if (size !== undefined && size < 0)
    throw badInput([{ path: [name], code: 'OUT_OF_RANGE', sentence: sentences.notNegative({ argument: name }) }]);
  return size;
}

/**
 * What the text of a cursor holds.
 * @throws BAD_INPUT when it is no cursor, or one of a list in another order.
 */
export function readCursor(text: string, { argument, mark }: MarkedCursor, count: number): CursorValues {
  const read = parsed(Buffer.from(text, 'base64url').toString('utf8'));
  const isCursor =
    Array.isArray(read) && read.length > 1 && read.every((value) => value === null || typeof value === 'string');
  if (isCursor && read[0] === mark && read.length === count + 1) return read.slice(1);
  const sentence = isCursor ? sentences.cursorOfAnotherList : sentences.notACursor({ argument });
  throw badInput([{ path: [argument], code: 'NOT_A_CURSOR', sentence }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
