import { ID, Int } from 'type-graphql';
import { filterType } from './contract-filters.ts';
import {
  argsType,
  asOf,
  codesOf,
  enumType,
  inputType,
  type Member,
  objectType,
  optional,
  ownEnum,
} from './contract-types.ts';
import type { RecordDeclaration } from './declaration.ts';
import { orderablesOf } from './ordering.ts';
import { DateTimeScalar } from './scalars.ts';
import { vocabulary } from './vocabulary.ts';

const direction = enumType(vocabulary('Direction', 'The direction of an order.', ['ASC', 'DESC']));

const pageInfo = objectType('PageInfo', 'Where a page lies among all.', [
  { name: 'hasNextPage', type: () => Boolean, description: 'Whether the list goes on after the page.' },
  { name: 'hasPreviousPage', type: () => Boolean, description: 'Whether the list has anything before the page.' },
  { name: 'startCursor', type: () => String, nullable: true },
  { name: 'endCursor', type: () => String, nullable: true },
]);

/** The types of a record's connection, and what it is asked with: beneath a record, and at the query root. */
export function connectionTypes(record: RecordDeclaration) {
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
/** The versions of a record, as every record shows them. */
export const history: Member = {
  name: 'history',
  description: 'Every version of the record, newest first.',
  type: () => recordVersionConnection,
  args: historyArgs,
};
