import { Int } from 'type-graphql';
import { filterType, listFilterType } from './filters.ts';
import { connectionTypes, history } from './lists.ts';
import { totals, totalsArgs, totalsDescription } from './totals.ts';
import {
  argsType,
  asOf,
  interfaceType,
  type Member,
  objectType,
  optional,
  plainMember,
  scalarTypes,
  valueType,
} from './types.ts';
import { permissionsMember } from './permissions.ts';
import type { CommonDeclaration, Declared, Field, RecordDeclaration, RootFigure } from '../declare/declaration.ts';
import { reverseRelationsOf } from '../declare/reverse-relation.ts';
import { lowerFirst, upperFirst } from '../declare/naming.ts';
import { commonTo, declaredCommon, declaredFigures, declaredRecords, fieldsOf } from '../declare/registry.ts';
import { DateTimeScalar } from './scalars.ts';

interface RootBase {
  name: string;
  description?: string;
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
  if (!roots) for (const common of declaredCommon()) describeCommon(common);
  return (roots ??= [
    ...declaredRecords().flatMap((record) => {
      describeRecord(record);
      return record.link ? [] : rootFieldsOf(record);
    }),
    ...declaredFigures().map(figureRoot),
    instantRoot,
  ]);
}

/** What is described where it is declared, and not again in each record that inherits it. */
const describedThere = { description: undefined };

function describeCommon({ name, description, type }: CommonDeclaration): void {
  const isFirst = commonTo(type).length === 0;
  const members = fieldsOf(type).map((field) => memberOf(type, field));
  interfaceType(name, description, [...members, { ...history, ...(!isFirst && describedThere) }], type);
}

function memberOf(type: Declared, field: Field): Member {
  const isInherited = commonTo(type).some((common) => fieldsOf(common.type).includes(field));
  return { ...plainMember(field), ...(isInherited && describedThere) };
}

/** Makes every type that shows a record; all must exist before type-graphql builds the schema. */
function describeRecord(record: RecordDeclaration): void {
  typesOf(record);
  filterType(record);
  listFilterType(record);
  const own = fieldsOf(record.type).filter((field) => !field.hidden);
  const reverse = reverseRelationsOf(record.type).map(({ name, shown, node, description }): Member => {
    if (shown === 'ownedList' || shown === 'manyToMany') return { name, description, type: () => [node.type] };
    return { name, description, type: () => typesOf(node).connection, args: typesOf(node).page };
  });
  const { name, description, type } = record;
  objectType(name, { description, type }, [
    ...own.map((field) => memberOf(type, field)),
    ...reverse,
    ...permissionsMember(type),
    { ...history, ...describedThere },
  ]);
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
    description: `${upperFirst(record.plural)} with ${Object.entries(where)
      .map(([field, code]) => `the ${field} ${code}`)
      .join(' and ')}.`,
  }));
  const one = { name: lowerFirst(record.name), shows: 'record', record, type: record.type, args: oneArgs } as const;
  if (record.part) return [one];
  return [
    one,
    { ...list, name: record.plural },
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
