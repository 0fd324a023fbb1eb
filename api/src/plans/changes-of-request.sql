-- What this request changed in the version $1, and the place of each part in its list.
select event.record_type, event.operation, event.changed_fields,
  coalesce(
    (event.before::jsonb ->> 'position')::integer,
    measure.position, assumption.position, target.position, line.position
  ) as position
from audit_event event
left join plan_measure measure on measure.id = event.record_id
left join plan_assumption assumption on assumption.id = event.record_id
left join plan_target target on target.id = event.record_id
left join plan_budget_line line on line.id = event.record_id
where event.request_id = setting('request_id') and event.actor_id = setting('user')::uuid
  and (
    event.record_id = $1
    or event.record_type in ('PlanMeasure', 'PlanAssumption', 'PlanTarget', 'PlanBudgetLine')
  )
order by event.id
