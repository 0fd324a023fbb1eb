import { declaredRecords, type RecordDeclaration } from '@fupin/schema/model';
import {
  getNamedType,
  getNullableType,
  GraphQLObjectType,
  isListType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { tooCostly } from '../errors.ts';
import type { Filter } from '../read/absence.ts';
import { defaultNestedPage, defaultRootPage, mostRowsOfPage, type PageArgs } from '../read/page.ts';
import { selectionOf, type Selected } from '../read/selection.ts';

/** Rows that one document may ask for, counting every page as full. */
const mostRows = 10_000;

/** Parts that an aggregate is taken to have. */
const usualParts = 5;

interface Operation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Parameters<typeof selectionOf>[0]['fragments'];
  variableValues: Record<string, unknown>;
}

/**
 * Refuses a document that could answer with too many rows, from its arguments alone.
 * @throws QUERY_TOO_COSTLY for a page of more than 200 or a document of more than 10,000 rows.
 */
export function assertRowsWithin({ schema, operation, fragments, variableValues }: Operation): void {
  const query = schema.getQueryType()!;
  const root = { kind: operation.kind, name: { kind: 'Name', value: '' }, selectionSet: operation.selectionSet };
  const selected = selectionOf({ schema, fragments, variableValues }, [root as never], query);
  const rows = rowsOf(selected, query, 1, defaultRootPage);
  if (rows > mostRows) {
    throw tooCostly(`The document may answer ${rows} rows; at most ${mostRows} are allowed. Ask for smaller pages.`, {
      limit: 'rows',
      rows,
      most: mostRows,
    });
  }
}

/** Rows beneath `times` objects of a type, every page taken as full. */
function rowsOf(selected: readonly Selected[], type: GraphQLObjectType, times: number, defaultPage: number): number {
  return selected.reduce((rows, each) => {
    // `__typename` and introspection are no fields of the type, and no rows.
    const field = type.getFields()[each.name];
    if (!field) return rows;
    const under = getNamedType(field.type);
    if (!(under instanceof GraphQLObjectType)) return rows;
    const isPaged = field.args.some(({ name }) => name === 'first');
    const isList = isListType(getNullableType(field.type)) && !isEnvelope(type) && isRecord(under);
    const count = times * (isPaged ? pageSize(under, each, defaultPage) : isList ? usualParts : 1);
    const isCounted = isList || (isPaged && each.fields.some(({ name }) => name === 'nodes' || name === 'edges'));
    return rows + (isCounted ? count : 0) + rowsOf(each.fields, under, count, defaultNestedPage);
  }, 0);
}

/** Whether a type is a record; lists of values, as amounts by currency, have few entries. */
const isRecord = ({ name }: GraphQLObjectType) => declaredRecords().some((record) => record.name === name);

/** Whether a type only wraps rows that are counted where it is asked for. */
const isEnvelope = ({ name }: GraphQLObjectType) => /(Connection|Totals|TotalsGroup)$/.test(name);

function pageSize(connection: GraphQLObjectType, { name, args }: Selected, defaultPage: number): number {
  const { first, last, filter } = args as PageArgs & { filter?: Filter | null };
  const size = first ?? last ?? defaultPage;
  if (size > mostRowsOfPage) {
    const facts = { limit: 'page', rows: size, most: mostRowsOfPage };
    throw tooCostly(`A page has at most ${mostRowsOfPage} rows; ${name} asks for ${size}.`, facts);
  }
  const record = declaredRecords().find((each) => `${each.name}Connection` === connection.name);
  return Math.min(size, record && filter ? mostMatches(record, filter) : size);
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
