import type { GraphQLField } from 'graphql';
import { getNamedType } from 'graphql';
import { badInput } from '../errors/graphql-errors.ts';
import { isFilter } from './absence.ts';
import { sentences } from './sentences.ts';

type Path = (string | number)[];

/**
 * A null that is written into a filter is no condition left out: by a slip of a script it would ask for everything.
 * `isNull` asks for what is not stated, a list of codes for null, and a variable that is not given leaves its condition
 * out.
 * @throws BAD_INPUT at each such null
 */
export function assertNoExplicitNull(
  { args }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  values: Readonly<Record<string, unknown>>,
): void {
  const places = args
    .filter(({ type }) => getNamedType(type).name.endsWith('Filter'))
    .flatMap(({ name }) => nullsIn(values[name], [name]));
  if (places.length === 0) return;
  throw badInput(places.map((path) => ({ path, code: 'EXPLICIT_NULL', sentence: sentences.explicitNull })));
}

function nullsIn(filter: unknown, path: Path): Path[] {
  if (Array.isArray(filter)) return filter.flatMap((each, index) => nullsIn(each, [...path, index]));
  if (filter == null || !isFilter(filter)) return [];
  return Object.entries(filter).flatMap(([name, condition]) => {
    const place = [...path, name];
    return condition === null ? [place] : nullsIn(condition, place);
  });
}
