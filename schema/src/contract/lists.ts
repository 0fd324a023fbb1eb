import { ID, Int } from 'type-graphql';
import { filterType } from './filters.ts';
import { argsType, asOf, enumType, inputType, type Member, objectType, optional } from './types.ts';
import { orderFieldOf } from './fields.ts';
import type { RecordDeclaration } from '../declare/declaration.ts';
import { DateTimeScalar } from './scalars.ts';
import { vocabulary } from '../values/vocabulary.ts';

const direction = enumType(vocabulary('Direction', 'The direction of an order.', ['ASC', 'DESC']));

const pageInfo = objectType('PageInfo', { description: 'Where a page lies among all.' }, [
  { name: 'hasNextPage', type: () => Boolean, description: 'Whether the list goes on after the page.' },
  { name: 'hasPreviousPage', type: () => Boolean, description: 'Whether the list has anything before the page.' },
  { name: 'startCursor', type: () => String, nullable: true },
  { name: 'endCursor', type: () => String, nullable: true },
]);

/** The types of a record's connection, and what it is asked with: beneath a record, and at the query root. */
export function connectionTypes(record: RecordDeclaration) {
  const edge = objectType(`${record.name}Edge`, {}, [
    { name: 'cursor', type: () => String },
    { name: 'node', type: () => record.type },
  ]);
  const connection = objectType(`${record.name}Connection`, {}, [
    { name: 'nodes', type: () => [record.type] },
    { name: 'edges', type: () => [edge] },
    { name: 'pageInfo', type: () => pageInfo },
    { name: 'totalCount', type: () => Int },
  ]);
  const field = orderFieldOf(record);
  const order = inputType(`${record.name}Order`, {}, [
    { name: 'field', type: () => field },
    { name: 'direction', type: () => direction, defaultValue: 'ASC' },
  ]);
  const pageMembers = [
    optional('filter', () => filterType(record)),
    optional('orderBy', () => [order]),
    optional('first', () => Int),
    optional('after', () => String),
    optional('last', () => Int),
    optional('before', () => String),
    optional('offset', () => Int),
  ];
  const page = argsType(`${record.name}PageArgs`, pageMembers);
  const rootPage = argsType(`${record.name}RootPageArgs`, [...pageMembers, asOf]);
  return { connection, page, rootPage };
}

const recordVersion = objectType('RecordVersion', { description: 'How a record stood for a time.' }, [
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
const recordVersionEdge = objectType('RecordVersionEdge', {}, [
  { name: 'cursor', type: () => String },
  { name: 'node', type: () => recordVersion },
]);
const recordVersionConnection = objectType('RecordVersionConnection', {}, [
  { name: 'nodes', type: () => [recordVersion] },
  { name: 'edges', type: () => [recordVersionEdge] },
  { name: 'pageInfo', type: () => pageInfo },
  { name: 'totalCount', type: () => Int },
]);
const historyArgs = argsType('HistoryArgs', [optional('first', () => Int), optional('after', () => String)]);
/** The versions of a record, as every record shows them. */
export const history: Member = {
  name: 'history',
  description: 'Every version of the record, newest first.',
  type: () => recordVersionConnection,
  args: historyArgs,
};
