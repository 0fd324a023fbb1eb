import { vocabulary } from '@fupin/schema';
import { DecimalScalar, enumType, objectType, readSql } from '@fupin/schema/model';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { notFound } from '../errors/graphql-errors.ts';
import type { ReadContext } from '../read/query-resolver.ts';
import { budgetChanges } from './budget-changes.ts';
import { changesBetween, readContent } from './compare-versions.ts';

const ChangeKind = vocabulary('ChangeKind', 'What happened to a field or part.', ['ADDED', 'REMOVED', 'CHANGED']);
const changeKind = enumType(ChangeKind);

const versionChange = objectType('VersionChange', { description: 'One difference of two versions of a plan.' }, [
  { name: 'path', type: () => String, description: 'The field or part, as "budgetLines.2.amount.amount".' },
  { name: 'kind', type: () => changeKind },
  { name: 'before', type: () => String, nullable: true, description: 'What stood there; null where nothing did.' },
  { name: 'after', type: () => String, nullable: true, description: 'What stands there; null where nothing does.' },
]);

const budgetChange = objectType(
  'BudgetChange',
  { description: 'What one source pays in all, in two versions of a plan.' },
  [
    { name: 'source', type: () => String, description: 'Who pays: COMPANY, COUNTY or OTHER.' },
    { name: 'currency', type: () => String, description: 'ISO 4217 code.' },
    { name: 'before', type: () => DecimalScalar },
    { name: 'after', type: () => DecimalScalar },
    { name: 'difference', type: () => DecimalScalar, description: 'After less before.' },
  ],
);

const comparison = objectType('PlanVersionComparison', { description: 'How two versions of a plan differ.' }, [
  {
    name: 'fromId',
    type: () => ID,
    nullable: true,
    description: 'The version compared with; null where there is none.',
  },
  { name: 'toId', type: () => ID },
  { name: 'changes', type: () => [versionChange], description: 'Every difference; empty where they say the same.' },
  { name: 'budget', type: () => [budgetChange], description: 'Money by source and currency, also where it stayed.' },
]);

@Resolver()
export class ComparisonResolver {
  @Query(() => comparison, {
    description:
      'How two versions of a plan differ in fields, measures and money. Without `from` it is the version that who asks looked at last, or else the one that `to` was written from.',
  })
  async planVersionComparison(
    @Arg('to', () => ID, { description: 'The later version.' }) toId: string,
    @Arg('from', () => ID, { nullable: true, description: 'The earlier version.' }) given: string | undefined,
    @Ctx() context: ReadContext,
  ): Promise<unknown> {
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
