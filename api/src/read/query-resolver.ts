import { describeContract, type RootField } from '@fupin/schema/model';
import { getArgumentValues, getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { rootJson } from './root-json.ts';
import { selectionOf } from './selection.ts';
import { answering } from './statement.ts';

/** The resolver class of every query that declared records offer. */
export function queryResolver(): new () => object {
  class Queries {}
  Resolver()(Queries);
  for (const root of describeContract()) describeQuery(Queries.prototype, root);
  return Queries;
}

function describeQuery(resolver: object, root: RootField): void {
  const method = (_args: unknown, context: Context, info: GraphQLResolveInfo) => answer(root, context, info);
  const descriptor: TypedPropertyDescriptor<unknown> = { value: method, configurable: true };
  Object.defineProperty(resolver, root.name, descriptor);
  const type = root.shows === 'figure' ? [root.type] : root.type;
  Query(() => type as never, { description: root.description, nullable: root.shows === 'record' })(
    resolver,
    root.name,
    descriptor,
  );
  if (root.shows !== 'instant') Args(() => root.args as never)(resolver, root.name, 0);
  Ctx()(resolver, root.name, 1);
  Info()(resolver, root.name, 2);
}

/** Answers a root field with one statement; the answer's keys are those of the operation. */
async function answer(root: RootField, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const field = info.parentType.getFields()[info.fieldName]!;
  const args = getArgumentValues(field, info.fieldNodes[0]!, info.variableValues);
  const fields = selectionOf(info, info.fieldNodes, getNamedType(info.returnType) as GraphQLObjectType);
  const json = rootJson(root, { key: info.fieldName, name: info.fieldName, args, fields });
  return JSON.parse((await context.snapshot().ask(answering(json))) ?? 'null');
}
