import { isInForce } from '@fupin/schema/model';
/**
 * The functions that tell people of what others did, and of what is due. They run as the owner of the tables,
 * because who acts may not read the roles of those who are told.
 */
export const noticeStatements: readonly string[] = [
  `create or replace function holders_of(wanted text[]) returns setof uuid language sql stable security definer set search_path = public as $$
    with recursive held(role, place) as (
      select split_part(each, ':', 1), nullif(split_part(each, ':', 2), '')::uuid from unnest(wanted) each where each is not null
    ), around(role, area_id) as (
      select held.role, area.id from held join area on area.id = held.place
      union all
      select around.role, area.parent_id from around join area on area.id = around.area_id where area.parent_id is not null
    )
    select distinct role_grant.user_id from role_grant
      left join held on held.role = role_grant.role and held.place = role_grant.organization_id
      left join around on around.role = role_grant.role and around.area_id = role_grant.area_id
    where ${isInForce('role_grant')} and (held.role is not null or around.role is not null)
  $$;
  create or replace function notify_holders(wanted text[], kind text, event text, record_type text, record_id uuid) returns void
  language sql security definer set search_path = public as $$
    insert into notification (id, user_id, kind, event, record_type, record_id)
    select uuidv7(), told, kind, event, record_type, record_id from holders_of(wanted) told
    where told is distinct from setting('user')::uuid
  $$;
  create or replace function notify_person(person uuid, event text) returns void
  language sql security definer set search_path = public as $$
    insert into notification (id, user_id, kind, event, record_type, record_id) values (uuidv7(), person, 'SECURITY', event, 'User', person)
  $$;
  create or replace function remind_of_due_dates(until date) returns bigint language plpgsql security definer set search_path = public as $$
  declare told bigint;
  begin
    perform set_config('app.verb', 'remind', true);
    insert into notification (id, user_id, kind, event, record_type, record_id)
    select uuidv7(), person, 'TASK_DUE', due.event, due.record_type, due.id from (
      select id, 'Tranche' as record_type, 'TRANCHE_DUE' as event, array['CSR_EDITOR:' || company_id] as wanted
        from tranche where due_on <= until and state in ('PLANNED', 'READY', 'APPROVED', 'PARTLY_PAID')
      union all
      select id, 'TrancheCondition', 'CONDITION_DUE', array['COUNTY_EDITOR:' || county_id, 'CSR_EDITOR:' || company_id]
        from tranche_condition where due_on <= until and state in ('OPEN', 'FAILED')
      union all
      select id, 'Review', 'REVIEW_DUE', array['CSR_EDITOR:' || company_id] from review where due_on <= until and state = 'SCHEDULED'
      union all
      select id, 'ReviewFinding', 'FINDING_DUE', array['COUNTY_EDITOR:' || county_id] from review_finding where due_on <= until and state = 'OPEN'
    ) due cross join lateral holders_of(due.wanted) person
    where not exists (select from notification known where known.user_id = person and known.record_id = due.id and known.event = due.event);
    get diagnostics told = row_count;
    return told;
  end $$;`,
];
