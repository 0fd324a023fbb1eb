import { Int } from 'type-graphql';
import { filterType, listFilterType } from './filters.ts';
import { connectionTypes, history } from './lists.ts';
import { totals, totalsArgs, totalsDescription } from './totals.ts';
import { argsType, asOf, type Member, objectType, optional, plainMember, scalarTypes, valueType } from './types.ts';
import { permissionsMember } from './permissions.ts';
import type { Declared, RecordDeclaration, RootFigure } from '../declare/declaration.ts';
import { reverseRelationsOf } from '../declare/reverse-relation.ts';
import { lowerFirst, upperFirst } from '../declare/naming.ts';
import { declaredFigures, declaredRecords, fieldsOf } from '../declare/registry.ts';
import { DateTimeScalar } from './scalars.ts';

interface RootBase {
  name: string;
  description: string;
}

interface AskedWith {
  type: Declared;
  args: Declared;
}

/** A field of the query root over records of one kind: one of them, a connection, or their totals. */
export interface RecordRoot extends RootBase, AskedWith {
  shows: 'record' | 'connection' | 'totals';
  record: RecordDeclaration;
  /** Values that every record of the connection has, by field. */
  where?: Record<string, string>;
}

/** A figure over many records, as a field of the query root. */
interface FigureRoot extends RootBase, AskedWith {
  shows: 'figure';
  figure: RootFigure;
}

/** The instant that readers agree on. */
interface InstantRoot extends RootBase {
  shows: 'instant';
  type: typeof DateTimeScalar;
}

/** A field of the query root that is answered out of tables. */
export type ReadRoot = RecordRoot | FigureRoot;

export type RootField = ReadRoot | InstantRoot;

const instantRoot: InstantRoot = {
  shows: 'instant',
  name: 'instant',
  type: DateTimeScalar,
  description:
    'An instant to freeze a report at. Whatever is asked `asOf` an instant is read as it was recorded then, with everything beneath; the present when not given. Sent as `asOf`, this one shows everything that was committed before it was given and nothing that is committed later, however often and whenever it is read.',
};

const types = new Map<RecordDeclaration, ReturnType<typeof makeTypes>>();

const makeTypes = (record: RecordDeclaration) => ({ ...connectionTypes(record), totalsArgs: totalsArgs(record) });

function typesOf(record: RecordDeclaration) {
  let made = types.get(record);
  if (!made) types.set(record, (made = makeTypes(record)));
  return made;
}

const oneArgs = argsType('RecordArgs', [{ name: 'id', type: () => String }, asOf]);

let roots: RootField[] | undefined;

/** Describes every declared record to type-graphql; returns the fields of the query root, sorted by record. */
export function describeContract(): RootField[] {
  return (roots ??= [
    ...declaredRecords().flatMap((record) => {
      describeRecord(record);
      return record.link ? [] : rootFieldsOf(record);
    }),
    ...declaredFigures().map(figureRoot),
    instantRoot,
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
  const reverse = reverseRelationsOf(record.type).map(({ name, shown, node, description }): Member => {
    if (shown === 'ownedList' || shown === 'manyToMany') return { name, description, type: () => [node.type] };
    return { name, description, type: () => typesOf(node).connection, args: typesOf(node).page };
  });
  objectType(
    record.name,
    record.description,
    [...own, ...reverse, ...permissionsMember(record.type), history],
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
  const { connection, rootPage, totalsArgs: args } = typesOf(record);
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
      args,
      description: totalsDescription(record),
    },
    ...further,
  ];
}
