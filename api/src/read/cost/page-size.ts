import type { RecordDeclaration } from '@fupin/schema/model';
import { tooCostly } from '../../errors/graphql-errors.ts';
import type { Filter } from '../absence.ts';
import { defaultNestedPage, defaultRootPage, mostGroups, mostRowsOfPage, type PageArgs } from '../page.ts';
import type { Selected } from '../selection.ts';
import { sentences } from './sentences.ts';

interface Paged {
  /** The record that is listed; none for versions, groups and figures. */
  record?: RecordDeclaration;
  isRoot: boolean;
}

/**
 * How many rows a page may have, taken as full.
 * @throws QUERY_TOO_COSTLY for more than 200
 */
export function pageSize({ name, args }: Selected, { record, isRoot }: Paged): number {
  const { first, last, filter } = args as PageArgs & { filter?: Filter | null };
  const size = first ?? last ?? (isRoot ? defaultRootPage : defaultNestedPage);
  assertPage(name, size, mostRowsOfPage);
  return Math.min(size, record && filter ? mostMatches(record, filter) : size);
}

/**
 * How many groups totals may show.
 * @throws QUERY_TOO_COSTLY for more than 1,000
 */
export function groupCount({ name, args }: Selected): number {
  const size = (args as PageArgs).first ?? mostGroups;
  assertPage(name, size, mostGroups);
  return size;
}

function assertPage(name: string, rows: number, most: number): void {
  if (rows <= most) return;
  throw tooCostly(sentences.page({ most, name, rows }), { limit: 'page', rows, most });
}

/** How many records a filter on a unique field can match at most; a list that is not known yet has no bound. */
function mostMatches(record: RecordDeclaration, filter: Filter): number {
  const unique = ['id', ...(record.uniques ?? []).flatMap((names) => (names.length === 1 ? names : []))];
  const bounds = unique.map((name) => {
    const condition = filter[name] as { eq?: unknown; in?: unknown } | null | undefined;
    if (condition?.eq != null) return 1;
    return Array.isArray(condition?.in) ? condition.in.length : Infinity;
  });
  return Math.min(...bounds);
}
