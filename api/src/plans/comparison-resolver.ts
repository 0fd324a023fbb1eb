import { readSql } from '@fupin/schema/model';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { notFound } from '../errors/graphql-errors.ts';
import type { ReadContext } from '../read/query-resolver.ts';
import { budgetChanges } from './budget-changes.ts';
import { PlanVersionComparison } from './comparison.ts';
import { changesBetween, readContent } from './compare-versions.ts';

@Resolver()
export class ComparisonResolver {
  @Query(() => PlanVersionComparison, {
    description:
      'How two versions of a plan differ in fields, measures and money. Without `from` it is the version that who asks looked at last, or else the one that `to` was written from.',
  })
  async planVersionComparison(
    @Arg('to', () => ID, { description: 'The later version.' }) toId: string,
    @Arg('from', () => ID, { nullable: true, description: 'The earlier version.' }) given: string | undefined,
    @Ctx() context: ReadContext,
  ): Promise<PlanVersionComparison> {
    const snapshot = context.snapshot();
    const to = await readContent(snapshot, toId);
    if (!to) throw notFound();
    const fromId = given ?? (await lookedAtBefore(context, toId));
    if (fromId === undefined) return { fromId: null, toId, changes: [], budget: [] };
    const from = await readContent(snapshot, fromId);
    if (!from || from.planId !== to.planId) throw notFound();
    return { fromId, toId, changes: changesBetween(from, to), budget: await budgetChanges(snapshot, fromId, toId) };
  }
}

const lookedAtLast = readSql('./looked-at-before.sql', import.meta.url);

/** The version of the same plan that who asks looked at last, or else the one before. */
async function lookedAtBefore(context: ReadContext, id: string): Promise<string | undefined> {
  const found = await context.snapshot().ask({
    text: lookedAtLast,
    values: [id],
  });
  return found ?? undefined;
}
