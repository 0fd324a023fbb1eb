-- Tells people of what others did. As the owner of the tables, because who acts may not read the roles of those who are
-- told.

-- The users who hold one of the roles, each given as `ROLE:id of the company or area`; a role in an area holds for what
-- lies in it.
create or replace function holders_of(wanted text[]) returns setof uuid
language sql stable security definer set search_path = public as $$
  with recursive held(role, place) as (
    select split_part(each, ':', 1), nullif(split_part(each, ':', 2), '')::uuid
    from unnest(wanted) each
    where each is not null
  ), around(role, area_id) as (
    select held.role, area.id from held join area on area.id = held.place
    union all
    select around.role, area.parent_id
    from around join area on area.id = around.area_id
    where area.parent_id is not null
  )
  select distinct role_grant.user_id
  from role_grant
  left join held on held.role = role_grant.role and held.place = role_grant.organization_id
  left join around on around.role = role_grant.role and around.area_id = role_grant.area_id
  where is_in_force(role_grant) and (held.role is not null or around.role is not null)
$$;

create or replace function notify_holders(wanted text[], kind text, event text, record_type text, record_id uuid)
returns void
language sql security definer set search_path = public as $$
  insert into notification (id, user_id, kind, event, record_type, record_id)
  select uuidv7(), told, kind, event, record_type, record_id
  from holders_of(wanted) told
  where told is distinct from setting('user')::uuid
$$;

create or replace function notify_person(person uuid, event text) returns void
language sql security definer set search_path = public as $$
  insert into notification (id, user_id, kind, event, record_type, record_id)
  values (uuidv7(), person, 'SECURITY', event, 'User', person)
$$;
