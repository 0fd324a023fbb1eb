import { getNamedType, getNullableType, GraphQLObjectType, isListType, type GraphQLField } from 'graphql';
import type { Selected } from '../selection.ts';
import { figureTables, permissionTables, recordNamed } from './field-weights.ts';
import { groupCount, pageSize } from './page-size.ts';
import { prices } from './prices.ts';
import { weighArguments } from './value-limits.ts';

/** Parts that an aggregate is taken to have. */
const usualParts = 5;

/** What an operation asks for; `points` is its cost, of which one is about a millisecond of PostgreSQL. */
export interface OperationWeight {
  rows: number;
  lookups: number;
  conditions: number;
  introspected: number;
  points: number;
}

interface FieldScope {
  /** How many objects of the type there may be. */
  times: number;
  /** What reading costs there, more beneath `asOf`. */
  past: number;
  weight: OperationWeight;
}

type Weigh = (
  selected: Selected,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  scope: FieldScope,
) => number;

/** Adds to a weight what is selected of a type. */
export function weighFields(selected: readonly Selected[], type: GraphQLObjectType, scope: FieldScope): void {
  for (const each of selected) {
    // `__typename` and introspection are no fields of the type, and read nothing.
    const field = type.getFields()[each.name];
    if (!field) continue;
    scope.weight.points += scope.times * prices.field;
    const under = getNamedType(field.type);
    if (!(under instanceof GraphQLObjectType)) continue;
    const past = each.args['asOf'] == null ? scope.past : prices.past;
    const times = weighFor(type, under, each)(each, field, type, { ...scope, past });
    weighFields(each.fields, under, { ...scope, past, times });
  }
}

/** What weighs a field, and says how many objects it may show. */
function weighFor(parent: GraphQLObjectType, under: GraphQLObjectType, { name }: Selected): Weigh {
  if (under.name.endsWith('Connection')) return weighConnection;
  if (under.name === 'Totals') return weighTotals;
  if (under.name === 'TotalsGroup') return weighGroups;
  if (figureTables(parent.name, name) !== undefined) return weighFigure;
  if (name === 'permissions' && recordNamed(parent.name)) return weighPermissions;
  if (recordNamed(under.name) && !isEnvelope(parent)) return weighRecords;
  return (_selected, _field, _parent, { times }) => times;
}

/** Whether a type only wraps rows that are weighed where it is asked for. */
const isEnvelope = ({ name }: GraphQLObjectType) => /(Connection|Edge)$/.test(name);

/** Whether what a type shows is found among all records, rather than beneath one. */
const isRoot = ({ name }: GraphQLObjectType) => name === 'Query' || name === 'Viewer';

const weighConnection: Weigh = (selected, field, parent, { times, past, weight }) => {
  const { conditions, lookups } = weighArguments(field, selected.args);
  const names = new Set(selected.fields.map(({ name }) => name));
  const record = recordNamed(
    getNamedType(field.type)
      .toString()
      .replace(/Connection$/, ''),
  );
  const size = pageSize(selected, { record, isRoot: isRoot(parent) });
  const isShown = names.has('nodes') || names.has('edges');
  // The list is read once to be shown, once to be counted and once to find what lies before the page.
  const uses =
    Number(isShown || !names.has('totalCount')) + Number(names.has('totalCount')) + Number(names.has('pageInfo'));
  weight.conditions += conditions * uses;
  weight.lookups += (1 + lookups) * uses;
  weight.rows += isShown ? times * size : 0;
  const { offset, orderBy } = selected.args as { offset?: number | null; orderBy?: unknown[] | null };
  const whole =
    prices.wholeLookup * lookups +
    prices.wholeCondition * (conditions + (orderBy?.length ?? 0)) +
    (names.has('totalCount') ? prices.whole : 0);
  const read = isRoot(parent) ? whole * uses : prices.lookup * (lookups + conditions) * uses;
  weight.points += times * past * (prices.lookup * uses + read + prices.skipped * (offset ?? 0));
  weight.points += isShown ? times * size * prices.row * past : 0;
  return times * size;
};

const weighTotals: Weigh = (selected, field, _parent, { past, weight }) => {
  const { conditions, lookups } = weighArguments(field, selected.args);
  const groups = selected.fields.filter(({ name }) => name === 'groups');
  const sums = [selected, ...groups].flatMap(({ fields }) => fields.filter(({ name }) => /sums$/i.test(name))).length;
  const uses = Math.max(1, selected.fields.length + sums);
  const joins = (selected.args['groupBy'] as unknown[] | null | undefined)?.length ?? 0;
  weight.conditions += conditions * uses;
  weight.lookups += (1 + lookups + joins) * uses;
  weight.points +=
    past * uses * (prices.whole + prices.wholeLookup * (lookups + joins) + prices.wholeCondition * conditions);
  return 1;
};

const weighGroups: Weigh = (selected, _field, _parent, { times, weight }) => {
  const size = groupCount(selected);
  weight.rows += times * size;
  weight.points += times * size * prices.group;
  return times * size;
};

const weighFigure: Weigh = (selected, field, parent, { times, past, weight }) => {
  const { lookups } = weighArguments(field, selected.args);
  const tables = 1 + figureTables(parent.name, selected.name)! + lookups;
  weight.lookups += tables;
  weight.points += times * past * tables * (isRoot(parent) ? prices.wholeFigure : prices.lookup);
  const isPaged = field.args.some(({ name }) => name === 'first');
  if (!isPaged) return times * (isListType(getNullableType(field.type)) ? usualParts : 1);
  const size = pageSize(selected, { isRoot: true });
  weight.rows += size;
  return size;
};

const weighPermissions: Weigh = (_selected, _field, parent, { times, past, weight }) => {
  const tables = permissionTables(recordNamed(parent.name)!);
  weight.lookups += tables;
  weight.points += times * past * tables * prices.lookup;
  return times;
};

const weighRecords: Weigh = (selected, field, _parent, { times, past, weight }) => {
  const { conditions, lookups } = weighArguments(field, selected.args);
  const isList = isListType(getNullableType(field.type));
  weight.conditions += conditions;
  weight.lookups += 1 + lookups;
  weight.points += times * past * prices.lookup;
  if (!isList) return times;
  weight.rows += times * usualParts;
  return times * usualParts;
};
