import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { tooCostly } from '../../errors/graphql-errors.ts';
import { statesNothing } from '../absence.ts';
import { assertNoExplicitNull } from '../explicit-null.ts';
import { searchWords } from '../search-words.ts';
import { sentences } from './sentences.ts';

/** What the values of one operation's arguments may hold, whether its document or its variables give them. */
export const valueLimits = {
  searchedText: 200,
  searchedWords: 8,
  comparedText: 2_000,
  list: 1_000,
  orderKeys: 8,
  groupKeys: 8,
} as const;

/** What the arguments of a field make of its statement. */
export interface ArgumentWeight {
  /** Comparisons, each of which every row may have to pass. */
  conditions: number;
  /** Tables and indexes that are looked at beside the listed table: each a sub-select of the statement. */
  lookups: number;
}

function assertWithin(limit: keyof typeof valueLimits, count: number, argument: string): void {
  const most = valueLimits[limit];
  if (count > most) throw tooCostly(sentences[limit]({ count, most }), { limit, argument, count, most });
}

/**
 * Weighs the arguments of a field.
 * @throws QUERY_TOO_COSTLY for a text or list beyond `valueLimits`, BAD_INPUT for a null in a filter
 */
export function weighArguments(
  field: Pick<GraphQLField<unknown, unknown>, 'args'>,
  values: Record<string, unknown>,
): ArgumentWeight {
  const weight: ArgumentWeight = { conditions: 0, lookups: 0 };
  assertNoExplicitNull(field, values);
  for (const { name, type } of field.args) weigh(values[name], type, { name, weight, isCompared: true });
  return weight;
}

interface ValueScope {
  /** The argument, or the member of an input. */
  name: string;
  weight: ArgumentWeight;
  /** Whether its texts are compared; what a mutation stores may be longer. */
  isCompared: boolean;
}

function weigh(value: unknown, of: GraphQLInputType, scope: ValueScope): void {
  if (value == null) return;
  const type = getNullableType(of);
  if (isListType(type)) return weighList(value, type.ofType, scope);
  if (isInputObjectType(type)) return weighObject(value as Record<string, unknown>, type, scope.weight);
  if (typeof value === 'string' && scope.isCompared) weighText(value, scope);
}

/** A list that a variable gives to a compiled statement is checked when it is given. */
function weighList(value: unknown, element: GraphQLInputType, scope: ValueScope): void {
  if (!Array.isArray(value)) return;
  const { name } = scope;
  assertWithin(name === 'orderBy' ? 'orderKeys' : name === 'groupBy' ? 'groupKeys' : 'list', value.length, name);
  for (const each of value) weigh(each, element, scope);
}

function weighObject(value: Record<string, unknown>, type: GraphQLInputObjectType, weight: ArgumentWeight): void {
  const fields = type.getFields();
  const isCompared = type.name.endsWith('Filter');
  for (const [name, inner] of Object.entries(value)) {
    if (inner == null || (isCompared && statesNothing(name, inner))) continue;
    const under = getNullableType(fields[name]!.type);
    if (isCompared && isLeafType(getNamedType(under))) weight.conditions += 1;
    if (isCompared && looksElsewhere(name, under)) weight.lookups += 1;
    weigh(inner, under, { name, weight, isCompared });
  }
}

const searches = new Set(['matches', 'contains', 'startsWith']);
const connectives = new Set(['and', 'or', 'not']);

/** Whether a member of a filter searches an index, or is followed to rows of another table or of the same one again. */
const looksElsewhere = (name: string, under: GraphQLInputType): boolean =>
  searches.has(name) || (!connectives.has(name) && isRecordFilter(under));

/** Conditions on values that a record embeds have no `and`. */
const isRecordFilter = (type: GraphQLInputType) => isInputObjectType(type) && type.getFields()['and'] !== undefined;

function weighText(text: string, { name, weight }: ValueScope): void {
  if (name === 'matches') {
    assertWithin('searchedText', text.length, name);
    const words = searchWords(text).length;
    assertWithin('searchedWords', words, name);
    weight.lookups += words;
  } else if (!isCursor(name)) assertWithin('comparedText', text.length, name);
}

/** A cursor holds what its list is ordered by, as long as that may be; the size of the body bounds it. */
const isCursor = (name: string) => name === 'after' || name === 'before';
