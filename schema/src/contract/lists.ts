import { Field, ID, Int, ObjectType } from 'type-graphql';
import { filterType } from './filters.ts';
import { argsType, asOf, enumType, inputType, type Member, objectType, optional } from './types.ts';
import { orderFieldOf } from './fields.ts';
import type { RecordDeclaration } from '../declare/declaration.ts';
import { DateTimeScalar } from './scalars.ts';
import { vocabulary } from '../values/vocabulary.ts';

const direction = enumType(vocabulary('Direction', 'The direction of an order.', ['ASC', 'DESC']));

@ObjectType({ description: 'Where a page lies among all.', simpleResolvers: true })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after the page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether the list has anything before the page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor?: string;
  @Field(() => String, { nullable: true }) endCursor?: string;
}

/** The types of a record's connection, and what it is asked with: beneath a record, and at the query root. */
export function connectionTypes(record: RecordDeclaration) {
  const edge = objectType(`${record.name}Edge`, {}, [
    { name: 'cursor', type: () => String },
    { name: 'node', type: () => record.type },
  ]);
  const connection = objectType(`${record.name}Connection`, {}, [
    { name: 'nodes', type: () => [record.type] },
    { name: 'edges', type: () => [edge] },
    { name: 'pageInfo', type: () => PageInfo },
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

@ObjectType({ description: 'How a record stood for a time.', simpleResolvers: true })
class RecordVersion {
  @Field(() => Int, { description: 'The version the record had.' }) version!: number;
  @Field(() => DateTimeScalar, { description: 'Since when it was recorded so; send it as `asOf` to read it.' })
  recordedFrom!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null for how it stands now.' })
  recordedTo?: string;
  @Field(() => ID, { nullable: true, description: 'The user who recorded it; null for reference data.' })
  recordedBy?: string;
  @Field(() => String, { nullable: true, description: 'What they did.' }) verb?: string;
  @Field(() => [String], { description: 'The fields that differ from the version before; empty for the first.' })
  changedFields!: string[];
}

@ObjectType({ simpleResolvers: true })
class RecordVersionEdge {
  @Field(() => String) cursor!: string;
  @Field(() => RecordVersion) node!: RecordVersion;
}

@ObjectType({ simpleResolvers: true })
class RecordVersionConnection {
  @Field(() => [RecordVersion]) nodes!: RecordVersion[];
  @Field(() => [RecordVersionEdge]) edges!: RecordVersionEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

const historyArgs = argsType('HistoryArgs', [optional('first', () => Int), optional('after', () => String)]);
/** The versions of a record, as every record shows them. */
export const history: Member = {
  name: 'history',
  description: 'Every version of the record, newest first.',
  type: () => RecordVersionConnection,
  args: historyArgs,
};
