import type { EntityManager } from '@mikro-orm/postgresql';

const listOf: Record<string, string> = {
  PlanMeasure: 'measures',
  PlanAssumption: 'assumptions',
  PlanTarget: 'targets',
  PlanBudgetLine: 'budgetLines',
};

interface Change {
  record_type: string;
  operation: 'INSERT' | 'UPDATE' | 'DELETE';
  changed_fields: string[];
  position: number | null;
}

/**
 * What this request changed in a version, as "budgetLines.2.amount": read from the trail, which the same
 * transaction has just written, so that both always agree.
 */
export async function changedPaths(em: EntityManager, versionId: string): Promise<string[]> {
  const changes = await em.execute<Change[]>(
    `select event.record_type, event.operation, event.changed_fields,
       coalesce((event.before::jsonb ->> 'position')::integer, measure.position, assumption.position, target.position, line.position) as position
     from audit_event event
       left join plan_measure measure on measure.id = event.record_id
       left join plan_assumption assumption on assumption.id = event.record_id
       left join plan_target target on target.id = event.record_id
       left join plan_budget_line line on line.id = event.record_id
     where event.request_id = setting('request_id') and event.actor_id = setting('user')::uuid
       and (event.record_id = ? or event.record_type in ('PlanMeasure', 'PlanAssumption', 'PlanTarget', 'PlanBudgetLine'))
     order by event.id`,
    [versionId],
  );
  return changes.flatMap(({ record_type, operation, changed_fields, position }) => {
    const list = listOf[record_type];
    if (!list) return changed_fields;
    const part = `${list}.${position}`;
    return operation === 'UPDATE' ? changed_fields.map((field) => `${part}.${field}`) : [part];
  });
}
