import type { Snapshot } from '../read/snapshot.ts';
import type { BudgetChange } from './compare-versions.ts';

/** What each source pays in all, in each currency of either version; currencies are never added. */
export async function budgetChanges(snapshot: Snapshot, fromId: string, toId: string): Promise<BudgetChange[]> {
  const sum = (parameter: string) => `coalesce(sum(amount_amount) filter (where plan_version_id = ${parameter}), 0)`;
  const text = await snapshot.ask({
    text: `select coalesce(json_agg(total), '[]')::text as answer from (
      select source, amount_currency as currency, trim_scale(${sum('$1')})::text as before, trim_scale(${sum('$2')})::text as after,
        trim_scale(${sum('$2')} - ${sum('$1')})::text as difference
      from plan_budget_line where plan_version_id in ($1, $2) group by 1, 2 order by 1, 2) total`,
    values: [fromId, toId],
  });
  return JSON.parse(text!) as BudgetChange[];
}
