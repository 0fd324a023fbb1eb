import 'reflect-metadata';
import { mutationConventions, queryConventions } from '@fupin/schema/model';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { resolversOfAreas, verbs } from './areas.ts';
import { mutationResolver } from './write/mutation-resolver.ts';
import { queryResolver } from './read/query-resolver.ts';

/** The executable contract: every declared record with its queries. */
export async function buildContract(): Promise<GraphQLSchema> {
  const resolvers = [
    queryResolver(),
    mutationResolver(verbs),
    ...resolversOfAreas,
  ] as unknown as NonEmptyArray<Function>;
  const schema = await buildSchema({ resolvers, validate: false, orphanedTypes: [], skipCheck: true });
  schema.getQueryType()!.description = queryConventions;
  schema.getMutationType()!.description = mutationConventions;
  return schema;
}

export const printContract = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
