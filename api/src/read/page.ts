import { badInput } from '../errors.ts';
import { known } from './parameter.ts';

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
  /** The sort values and id of the row that the page begins beyond. */
  cursor?: CursorValues;
  offset: number;
}

export type CursorValues = (string | null)[];

export const mostRowsOfPage = 200;
export const defaultRootPage = 50;
export const defaultNestedPage = 10;

/**
 * Reads the paging arguments of one connection.
 * @throws BAD_INPUT for contradictory arguments or a cursor that is not ours.
 */
export function pageOf(args: PageArgs, defaultSize = defaultNestedPage): Page {
  const { first, after, last, before, offset } = args;
  const backward = last != null || (before != null && first == null);
  if (first != null && last != null)
    throw badInput([{ path: ['last'], code: 'CONTRADICTION', message: 'Give first or last, not both.' }]);
  if ((backward && after != null) || (!backward && before != null)) {
    const path = [backward ? 'after' : 'before'];
    throw badInput([{ path, code: 'CONTRADICTION', message: 'first goes with after, last with before.' }]);
  }
  const size = (backward ? last : first) ?? defaultSize;
  for (const [name, value] of Object.entries({ [backward ? 'last' : 'first']: size, offset: offset ?? 0 })) {
    if (value < 0) throw badInput([{ path: [name], code: 'OUT_OF_RANGE', message: `${name} must not be negative.` }]);
  }
  const cursor = known(backward ? before : after);
  return {
    size,
    backward,
    offset: offset ?? 0,
    cursor: cursor == null ? undefined : readCursor(cursor, backward ? 'before' : 'after'),
  };
}

function readCursor(text: string, name: string): CursorValues {
  const values = parsed(Buffer.from(text, 'base64url').toString('utf8'));
  if (
    Array.isArray(values) &&
    values.length > 0 &&
    values.every((value) => value === null || typeof value === 'string')
  )
    return values;
  throw badInput([{ path: [name], code: 'NOT_A_CURSOR', message: `${name} is not a cursor of this list.` }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
