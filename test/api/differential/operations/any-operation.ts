import { declaredRecords, type RecordDeclaration } from '@fupin/schema/model';
import fc from 'fast-check';
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { listsOf, lowerFirst, membersOf } from '../oracle/declared.ts';
import { remembering } from '../remembering.ts';
import { plainFigures, plainRootFigures, shownFigures } from '../oracle/figures.ts';
import { anyAsOf, anyFigureValues, anyPageValues, anyTotalsValues, given, type Values } from './arguments.ts';
import type { Asked, Standing } from './asked.ts';
import type { KnownValues } from './known-values.ts';

type AnyField = GraphQLField<unknown, unknown>;

const recordsByName = new Map(declaredRecords().map((record) => [record.name, record]));
const anyCondition = fc.record<NonNullable<Asked['condition']>>({
  directive: fc.constantFrom('skip', 'include'),
  is: fc.boolean(),
  byVariable: fc.boolean(),
});
const none = fc.constant<Values>({});

/** Any operation of the contract over declared records; values are such as the tables hold. */
export function anyOperation(
  contract: GraphQLSchema,
  known: KnownValues,
  ids: (table: string) => fc.Arbitrary<string>,
) {
  const query = contract.getQueryType()!;
  const selections = remembering<fc.Arbitrary<Asked[]>>();
  const branchings = remembering<fc.Arbitrary<Asked>>();

  const anyAsked = (
    on: GraphQLObjectType,
    field: AnyField,
    values: fc.Arbitrary<Values>,
    depth: number,
  ): fc.Arbitrary<Asked> => {
    const type = getNamedType(field.type);
    const isPage = field.args.some(({ name }) => name === 'after');
    const under = isObjectType(type) ? anySelection(type, depth) : fc.constant<Asked[]>([]);
    return fc
      .record({
        name: fc.constant(field.name),
        args: given(values, field.args),
        under,
        on: fc.constantFrom(...typesWith(field, on)),
        standing: fc.oneof<fc.WeightedArbitrary<Standing>[]>(
          { arbitrary: fc.constant('plain'), weight: 12 },
          { arbitrary: fc.constantFrom('inline', 'fragment', 'twice'), weight: 2 },
        ),
        isAliased: fc.oneof({ arbitrary: fc.constant(false), weight: 6 }, fc.boolean()),
        condition: fc.oneof({ arbitrary: fc.constant(undefined), weight: 15 }, anyCondition),
        turns: isPage ? fc.boolean() : fc.constant(false),
      })
      .map((asked) =>
        asked.turns ? { ...asked, under: [...asked.under, cursorsOf(type as GraphQLObjectType)] } : asked,
      );
  };

  const anySelection = (type: GraphQLObjectType, depth: number) =>
    selections(`${type.name} ${depth}`, () => anyNewSelection(type, depth));
  const anyNewSelection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<Asked[]> => {
    const fields = Object.values(type.getFields()).filter((field) => isKnown(type, field));
    const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)));
    const branches = depth > 0 ? fields.filter((field) => isObjectType(getNamedType(field.type))) : [];
    const nested = (field: AnyField) =>
      branchings(`${type.name}.${field.name} ${depth}`, () =>
        anyAsked(type, field, nestedValues(field, depth), depth - 1),
      );
    const one = (some: AnyField[]) => fc.constantFrom(...some).chain(nested);
    const typename = fc.constant<Asked>({
      name: '__typename',
      args: {},
      under: [],
      on: type.name,
      standing: 'plain',
      isAliased: false,
    });
    const choices = [
      { arbitrary: leaves.length > 0 ? one(leaves) : typename, weight: 10 },
      ...(branches.length > 0 ? [{ arbitrary: one(branches), weight: isEnvelope(type) ? 30 : 10 }] : []),
      { arbitrary: typename, weight: 1 },
    ];
    return fc.array(fc.oneof(...choices), { minLength: 1, maxLength: depth > 3 ? 4 : 3 });
  };

  const nestedValues = (field: AnyField, depth: number): fc.Arbitrary<Values> => {
    const has = (name: string) => field.args.some((each) => each.name === name);
    if (!has('first')) return none;
    if (!has('filter')) return fc.record({ first: fc.integer({ min: 0, max: 3 }) });
    return anyPageValues(recordOfPage(field), Math.min(depth, 1), 4, known);
  };

  const both = (one: fc.Arbitrary<Values>, other: fc.Arbitrary<Values>) =>
    fc.tuple(one, other).map((each): Values => Object.assign({}, ...each));
  const rootsOf = (record: RecordDeclaration) => branchings(record.name, () => anyNewRoot(record));
  const anyNewRoot = (record: RecordDeclaration) => {
    const root = (name: string, values: fc.Arbitrary<Values>) =>
      anyAsked(query, query.getFields()[name]!, both(values, anyAsOf), 5);
    const lists = record.part ? [] : [record.plural, ...Object.keys(record.roots ?? {})];
    const pages = lists.map((name) => root(name, anyPageValues(record, 2, 6, known)));
    const one = root(
      lowerFirst(record.name),
      ids(record.table).map((id) => ({ id })),
    );
    if (record.part) return one;
    return fc.oneof(
      { arbitrary: fc.oneof(...pages), weight: 6 },
      { arbitrary: one, weight: 3 },
      { arbitrary: root(`${lowerFirst(record.name)}Totals`, anyTotalsValues(record, known)), weight: 2 },
    );
  };
  const records = declaredRecords().filter(({ link }) => !link);
  const anyRoot = fc
    .constantFrom(...records, ...records.filter(isFavoured), ...records.filter(isFavoured))
    .chain(rootsOf);
  const anyFigure = fc
    .constantFrom(...Object.keys(plainRootFigures))
    .chain((name) => anyAsked(query, query.getFields()[name]!, both(anyFigureValues, anyAsOf), 3));
  const anyOf = fc.oneof({ arbitrary: anyRoot, weight: 12 }, anyFigure);
  return fc.array(anyOf, { minLength: 1, maxLength: 2 });
}

const favoured = new Set(
  'Fund Commitment CommitmentEvent LedgerEntry Campaign SalesResult OutcomeReport CountyPlan PlanVersion PlanTarget Organization Statement Evidence Area'.split(
    ' ',
  ),
);
const isFavoured = ({ name }: RecordDeclaration) => favoured.has(name);
/** The types of which a fragment may be that shows a field: the one that has it, and what that shares with others. */
const typesWith = ({ name }: AnyField, type: GraphQLObjectType): string[] => [
  type.name,
  ...type.getInterfaces().flatMap((each) => (name in each.getFields() ? [each.name] : [])),
];
const isEnvelope = ({ name }: GraphQLObjectType) => /(Connection|Edge|Totals|TotalsGroup)$/.test(name);
const recordOfPage = (field: AnyField) => recordsByName.get(getNamedType(field.type).name.replace(/Connection$/, ''))!;

/** Fields that the plain resolution knows: what is declared, and what follows from it. */
function isKnown({ name }: GraphQLObjectType, field: AnyField): boolean {
  const record = recordsByName.get(name);
  if (!record) return true;
  const member = membersOf(record.type).get(field.name);
  if (member?.kind === 'figure') return field.name in plainFigures || field.name in shownFigures;
  return member !== undefined || listsOf(record).has(field.name) || field.name === 'history';
}

function cursorsOf(connection: GraphQLObjectType): Asked {
  const plain = { args: {}, standing: 'plain', isAliased: false } as const;
  const edge = getNamedType(connection.getFields()['edges']!.type).name;
  return {
    ...plain,
    name: 'edges',
    on: connection.name,
    under: [{ ...plain, name: 'cursor', on: edge, under: [] }],
    isAliased: true,
  };
}
