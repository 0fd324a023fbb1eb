import { describeContract, type ReadRoot, type RootField } from '@fupin/schema/model';
import { getArgumentValues, getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { rootJson } from './root-json.ts';
import { selectionOf } from './selection.ts';
import type { Snapshot } from './snapshot.ts';
import { answering } from './statement.ts';

/** What resolvers read from. */
export interface ReadContext {
  /** An instant up to which the past changes no more. */
  agreedInstant(): Promise<string>;
  /**
   * The snapshot of one operation.
   * @throws UNAUTHENTICATED when nobody is signed in
   */
  snapshot(): Snapshot;
}

/** The resolver class of every query that declared records offer. */
export function queryResolver(): new () => object {
  class Queries {}
  Resolver()(Queries);
  for (const root of describeContract())
    if (root.shows === 'instant') describeInstant(Queries.prototype, root);
    else describeRead(Queries.prototype, root);
  return Queries;
}

function describeRead(resolver: object, root: ReadRoot): void {
  const method = (_args: unknown, context: ReadContext, info: GraphQLResolveInfo) => answer(root, context, info);
  describeQuery(resolver, root, method);
  Args(() => root.args as never)(resolver, root.name, 0);
  Ctx()(resolver, root.name, 1);
  Info()(resolver, root.name, 2);
}

function describeInstant(resolver: object, root: RootField): void {
  describeQuery(resolver, root, (context: ReadContext) => context.agreedInstant());
  Ctx()(resolver, root.name, 0);
}

function describeQuery(resolver: object, root: RootField, value: unknown): void {
  const descriptor: TypedPropertyDescriptor<unknown> = { value, configurable: true };
  Object.defineProperty(resolver, root.name, descriptor);
  const type = root.shows === 'figure' ? [root.type] : root.type;
  const options = { description: root.description, nullable: root.shows === 'record' };
  Query(() => type as never, options)(resolver, root.name, descriptor);
}

/** Answers a root field with one statement; the answer's keys are those of the operation. */
async function answer(root: ReadRoot, context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> {
  const field = info.parentType.getFields()[info.fieldName]!;
  const args = getArgumentValues(field, info.fieldNodes[0]!, info.variableValues);
  const fields = selectionOf(info, info.fieldNodes, getNamedType(info.returnType) as GraphQLObjectType);
  const json = rootJson(root, { key: info.fieldName, name: info.fieldName, args, fields });
  return JSON.parse((await context.snapshot().ask(answering(json))) ?? 'null');
}
