import { ID, Int } from 'type-graphql';
import { filterType, listFilterType } from './contract-filters.ts';
import {
  argsType,
  enumType,
  inputType,
  type Member,
  objectType,
  ownEnum,
  plainMember,
  scalarTypes,
  type TypeThunk,
  valueType,
} from './contract-types.ts';
import { permissionsMember } from './contract-permissions.ts';
import type { Declared, RecordDeclaration, RootFigure } from './declaration.ts';
import { incomingTo } from './incoming.ts';
import { lowerFirst, upperFirst } from './naming.ts';
import { declaredFigures, declaredRecords, fieldsOf } from './registry.ts';
import { groupablesOf, orderablesOf } from './ordering.ts';
import { DateTimeScalar, DecimalScalar } from './scalars.ts';
import { vocabulary } from './vocabulary.ts';

interface RootBase {
  name: string;
  description: string;
  type: Declared;
  args: Declared;
}

/** A field of the query root over records of one kind: one of them, a connection, or their totals. */
export interface RecordRoot extends RootBase {
  shows: 'record' | 'connection' | 'totals';
  record: RecordDeclaration;
  /** Values that every record of the connection has, by field. */
  where?: Record<string, string>;
}

/** A figure over many records, as a field of the query root. */
interface FigureRoot extends RootBase {
  shows: 'figure';
  figure: RootFigure;
}

export type RootField = RecordRoot | FigureRoot;

const Direction = vocabulary('Direction', 'The direction of an order.', ['ASC', 'DESC']);
const DatePart = vocabulary('DatePart', 'How coarsely dates are grouped.', ['YEAR', 'QUARTER', 'MONTH', 'DAY']);

const direction = enumType(Direction);
const datePart = enumType(DatePart);

const optional = (name: string, type: TypeThunk, description: string): Member => ({
  name,
  type,
  nullable: true,
  description,
});

const asOf = optional(
  'asOf',
  () => DateTimeScalar,
  'Read everything beneath as it was recorded at this instant; the present when not given.',
);

const pageInfo = objectType('PageInfo', 'Where a page lies among all.', [
  { name: 'hasNextPage', type: () => Boolean, description: 'Whether the list goes on after the page.' },
  { name: 'hasPreviousPage', type: () => Boolean, description: 'Whether the list has anything before the page.' },
  { name: 'startCursor', type: () => String, nullable: true },
  { name: 'endCursor', type: () => String, nullable: true },
]);

const totalsKey = objectType('TotalsKey', 'What the records of a group have in common.', [
  { name: 'field', type: () => String, description: 'The field they are grouped by, as in `groupBy`.' },
  { name: 'value', type: () => String, nullable: true, description: 'Its value; null where it is not stated.' },
]);

const fieldSum = objectType('FieldSum', 'The sum of an amount over records, in one currency.', [
  { name: 'field', type: () => String, description: 'The amount summed, as "amount".' },
  { name: 'currency', type: () => String, description: 'ISO 4217 code; currencies are never mixed.' },
  { name: 'value', type: () => DecimalScalar },
  { name: 'count', type: () => Int, description: 'How many records state it.' },
]);

const recordVersion = objectType('RecordVersion', 'How a record stood for a time.', [
  { name: 'version', type: () => Int, description: 'The version the record had.' },
  {
    name: 'recordedFrom',
    type: () => DateTimeScalar,
    description: 'Since when it was recorded so; send it as `asOf` to read it.',
  },
  optional('recordedTo', () => DateTimeScalar, 'Until when; null for how it stands now.'),
  optional('recordedBy', () => ID, 'The user who recorded it; null for reference data.'),
  optional('verb', () => String, 'What they did.'),
  {
    name: 'changedFields',
    type: () => [String],
    description: 'The fields that differ from the version before; empty for the first.',
  },
]);
const recordVersionEdge = objectType('RecordVersionEdge', 'A version and its place in the list.', [
  { name: 'cursor', type: () => String },
  { name: 'node', type: () => recordVersion },
]);
const recordVersionConnection = objectType('RecordVersionConnection', 'A page of versions, newest first.', [
  { name: 'nodes', type: () => [recordVersion] },
  { name: 'edges', type: () => [recordVersionEdge] },
  { name: 'pageInfo', type: () => pageInfo },
  { name: 'totalCount', type: () => Int },
]);
const historyArgs = argsType('HistoryArgs', [
  optional('first', () => Int, 'How many; at most 200.'),
  optional('after', () => String, 'Begin after this cursor.'),
]);
const history: Member = {
  name: 'history',
  description: 'Every version of the record, newest first.',
  type: () => recordVersionConnection,
  args: historyArgs,
};

const types = new Map<
  RecordDeclaration,
  { connection: Declared; page: Declared; rootPage: Declared; totals: Declared; totalsArgs: Declared }
>();

function typesOf(record: RecordDeclaration) {
  let made = types.get(record);
  if (!made) types.set(record, (made = { ...connectionTypes(record), ...totalsTypes(record) }));
  return made;
}

function connectionTypes(record: RecordDeclaration) {
  const edge = objectType(`${record.name}Edge`, `A ${record.name} and its place in the list.`, [
    { name: 'cursor', type: () => String, description: 'Send it back as `after` or `before`.' },
    { name: 'node', type: () => record.type },
  ]);
  const connection = objectType(`${record.name}Connection`, `A page of ${record.plural}.`, [
    { name: 'nodes', type: () => [record.type] },
    { name: 'edges', type: () => [edge] },
    { name: 'pageInfo', type: () => pageInfo },
    {
      name: 'totalCount',
      type: () => Int,
      description: 'How many there are beyond this page; counted only when asked for.',
    },
  ]);
  const field = ownEnum(
    `${record.name}OrderField`,
    `What ${record.plural} can be ordered by.`,
    codesOf(orderablesOf(record.type)),
  );
  const order = inputType(`${record.name}Order`, `An order of ${record.plural}; ties are broken by id.`, [
    { name: 'field', type: () => field },
    { name: 'direction', type: () => direction, defaultValue: 'ASC' },
  ]);
  const pageMembers = [
    optional('filter', () => filterType(record), 'Which to list.'),
    optional('orderBy', () => [order], 'In which order; by id when not given.'),
    optional('first', () => Int, 'How many from the start; at most 200.'),
    optional('after', () => String, 'Begin after this cursor.'),
    optional('last', () => Int, 'How many from the end; at most 200.'),
    optional('before', () => String, 'End before this cursor.'),
    optional('offset', () => Int, 'How many to skip; a cursor is faster and does not slip.'),
  ];
  const page = argsType(`${record.name}PageArgs`, pageMembers);
  const rootPage = argsType(`${record.name}RootPageArgs`, [...pageMembers, asOf]);
  return { connection, page, rootPage };
}

function totalsTypes(record: RecordDeclaration) {
  const figures: Member[] = [
    { name: 'sums', type: () => [fieldSum], description: 'Sums of amounts, one entry a field and currency.' },
  ];
  const group = objectType(`${record.name}TotalsGroup`, `The ${record.plural} that share the same keys.`, [
    { name: 'keys', type: () => [totalsKey] },
    { name: 'count', type: () => Int },
    ...figures,
  ]);
  const totals = objectType(`${record.name}Totals`, `Counts and sums of ${record.plural}.`, [
    { name: 'totalCount', type: () => Int },
    {
      name: 'groups',
      type: () => [group],
      description: 'One entry for each combination of keys, ordered by keys; empty without `groupBy`.',
    },
    ...figures,
  ]);
  const field = ownEnum(
    `${record.name}GroupField`,
    `What ${record.plural} can be grouped by.`,
    codesOf(groupablesOf(record.type)),
  );
  const groupBy = inputType(`${record.name}GroupBy`, `A key to group ${record.plural} by.`, [
    { name: 'field', type: () => field },
    optional('by', () => datePart, 'For dates: how coarsely.'),
  ]);
  const totalsArgs = argsType(`${record.name}TotalsArgs`, [
    optional('filter', () => filterType(record), 'Which to count.'),
    optional('groupBy', () => [groupBy], 'The keys to group by.'),
    asOf,
  ]);
  return { totals, totalsArgs };
}

const codesOf = (orderables: { code: string }[]) => orderables.map(({ code }) => code);

const oneArgs = argsType('RecordArgs', [
  { name: 'id', type: () => String, description: 'The id of the record.' },
  asOf,
]);

let roots: RootField[] | undefined;

/** Describes every declared record to type-graphql; returns the fields of the query root, sorted by record. */
export function describeContract(): RootField[] {
  return (roots ??= [
    ...declaredRecords().flatMap((record) => {
      describeRecord(record);
      return record.link ? [] : rootFieldsOf(record);
    }),
    ...declaredFigures().map(figureRoot),
  ]);
}

/** Makes every type that shows a record; all must exist before type-graphql builds the schema. */
function describeRecord(record: RecordDeclaration): void {
  typesOf(record);
  filterType(record);
  listFilterType(record);
  const own = fieldsOf(record.type)
    .filter((field) => !field.hidden)
    .map(plainMember);
  const incoming = incomingTo(record.type).map(({ name, shown, node, description }): Member => {
    if (shown === 'parts' || shown === 'through') return { name, description, type: () => [node.type] };
    return { name, description, type: () => typesOf(node).connection, args: typesOf(node).page };
  });
  objectType(
    record.name,
    record.description,
    [...own, ...incoming, ...permissionsMember(record.type), history],
    record.type,
  );
}

function figureRoot(figure: RootFigure): FigureRoot {
  const { name, description } = figure;
  const given = figure.arguments.map((each): Member => ({
    name: each.name,
    description: each.description,
    type: scalarTypes[each.kind],
    nullable: each.optional ?? each.default !== undefined,
    defaultValue: each.default,
  }));
  const first = { ...optional('first', () => Int, 'How many; at most 200.'), defaultValue: 50 };
  const args = argsType(`${upperFirst(name)}Args`, [...given, first, asOf]);
  return { shows: 'figure', name, description, figure, type: valueType(figure.value()), args };
}

function rootFieldsOf(record: RecordDeclaration): RecordRoot[] {
  const { connection, rootPage, totals, totalsArgs } = typesOf(record);
  const list = { shows: 'connection', record, type: connection, args: rootPage } as const;
  const further = Object.entries(record.roots ?? {}).map(([name, where]): RecordRoot => ({
    ...list,
    name,
    where,
    description: `${upperFirst(record.plural)} of one kind: ${name}.`,
  }));
  return [
    {
      name: lowerFirst(record.name),
      shows: 'record',
      record,
      type: record.type,
      args: oneArgs,
      description: record.description,
    },
    { ...list, name: record.plural, description: record.description },
    {
      name: `${lowerFirst(record.name)}Totals`,
      shows: 'totals',
      record,
      type: totals,
      args: totalsArgs,
      description: `Counts and sums of ${record.plural}.`,
    },
    ...further,
  ];
}
