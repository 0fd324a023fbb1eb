import 'reflect-metadata';
import {
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { ViewerResolver } from './access/viewer-resolver.ts';
import { mutationResolver } from './write/mutation-resolver.ts';
import { verbs } from './verbs.ts';
import { ComparisonResolver } from './plans/comparison-resolver.ts';
import { queryResolver } from './read/query-resolver.ts';

/** The executable contract: every declared record with its queries. */
export async function buildContract(): Promise<GraphQLSchema> {
  const resolvers = [
    queryResolver(),
    mutationResolver(verbs),
    ViewerResolver,
    ComparisonResolver,
  ] as unknown as NonEmptyArray<Function>;
  const schema = await buildSchema({ resolvers, validate: false, orphanedTypes: [], skipCheck: true });
  const resolved = new Set([schema.getQueryType(), schema.getMutationType(), schema.getType('Viewer')]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || resolved.has(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  return schema;
}

/**
 * What the database answered has the keys of the operation; what we answer ourselves, as `viewer`,
 * has the names of the fields.
 */
export const readOwnKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  { path, fieldName },
) => (path.key in source ? source[path.key] : source[fieldName]);

export const printContract = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
