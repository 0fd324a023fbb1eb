-- What guards the rows of the schema $1: each policy, table, trigger, rule, view and function, and the rights on them,
-- with the statement that makes it, as PostgreSQL understood it. What extensions bring is not ours.
with tables as (
  select oid, relname, relacl, relowner, reloptions, relkind, relrowsecurity, relforcerowsecurity
  from pg_class
  where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
), functions as (
  select oid, proname, proacl, proowner
  from pg_proc
  where pronamespace = $1::regnamespace and prokind in ('f', 'p')
    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
), held_rights as (
  select '' as kind, relname::text as name,
    coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)) as acl
  from tables
  union all
  select 'the function ', oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)) from functions
  union all
  select 'a column of ', format('%s (%s)', relname, attname), attacl
  from tables join pg_attribute on attrelid = tables.oid
  where attacl is not null
)
select format('the policy %s on %s', polname, relname) as object,
  format(
    'create policy %I on %I as %s for %s to %s using (%s) with check (%s)',
    polname, relname, case when polpermissive then 'permissive' else 'restrictive' end, polcmd, polroles::regrole[],
    pg_get_expr(polqual, polrelid, true), pg_get_expr(polwithcheck, polrelid, true)
  ) as definition
from pg_policy join tables on tables.oid = polrelid
union all
select 'row-level security of ' || relname, format('enabled: %s, forced: %s', relrowsecurity, relforcerowsecurity)
from tables
where relkind in ('r', 'p')
union all
-- A disabled trigger and one that fires on replicas only differ by a letter.
select format('the trigger %s on %s', tgname, relname),
  pg_get_triggerdef(pg_trigger.oid, true) || ' ' || tgenabled::text
from pg_trigger join tables on tables.oid = tgrelid
where not tgisinternal
union all
select format('the rule %s on %s', rulename, relname), pg_get_ruledef(pg_rewrite.oid, true)
from pg_rewrite join tables on tables.oid = ev_class
where relkind in ('r', 'p')
union all
select 'the view ' || relname, concat_ws(' ', pg_get_viewdef(oid, true), array_to_string(reloptions, ', '))
from tables
where relkind in ('v', 'm')
union all
select 'the function ' || oid::regprocedure,
  regexp_replace(pg_get_functiondef(oid), '^(CREATE OR REPLACE [A-Z]+ )' || $1::regnamespace || '[.]', '\1')
from functions
union all
-- Who is held to the declared rights; whom else an operator lets in is theirs to answer for.
select
  format('the rights of %s on %s%s', case grantee when 0 then 'everybody' else grantee::regrole::text end, kind, name),
  string_agg(
    privilege_type || case when is_grantable then ' with grant option' else '' end, ', ' order by privilege_type
  )
from held_rights cross join lateral aclexplode(acl)
where grantee in (0, 'fupin_app'::regrole, 'fupin_auth'::regrole)
group by grantee, kind, name
