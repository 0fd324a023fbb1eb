-- Tells those who have to act of what is due by a day, once each; returns how many notices that made. As the owner of
-- the tables, because nobody asks.
create or replace function remind_of_due_dates(until date) returns bigint
language plpgsql security definer set search_path = public as $$
declare
  told bigint;
begin
  perform set_config('app.verb', 'remind', true);
  insert into notification (id, user_id, kind, event, record_type, record_id)
  select uuidv7(), person, 'TASK_DUE', due.event, due.record_type, due.id
  from (
    select id, 'Tranche' as record_type, 'TRANCHE_DUE' as event, array['CSR_EDITOR:' || company_id] as wanted
    from tranche
    where due_on <= until and state in ('PLANNED', 'READY', 'APPROVED', 'PARTLY_PAID')
    union all
    select id, 'TrancheCondition', 'CONDITION_DUE', array['COUNTY_EDITOR:' || county_id, 'CSR_EDITOR:' || company_id]
    from tranche_condition
    where due_on <= until and state in ('OPEN', 'FAILED')
    union all
    select id, 'Review', 'REVIEW_DUE', array['CSR_EDITOR:' || company_id]
    from review
    where due_on <= until and state = 'SCHEDULED'
    union all
    select id, 'ReviewFinding', 'FINDING_DUE', array['COUNTY_EDITOR:' || county_id]
    from review_finding
    where due_on <= until and state = 'OPEN'
  ) due
  cross join lateral holders_of(due.wanted) person
  where not exists (
    select from notification known
    where known.user_id = person and known.record_id = due.id and known.event = due.event
  );
  get diagnostics told = row_count;
  return told;
end $$;
