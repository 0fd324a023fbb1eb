-- Every power of the connected role, its own or through membership, that row-level security does not hold against,
-- beside the schema $1, which it may own. What the policies ask of a session must be unset until a request sets it,
-- also by a setting of the role, database or server.
select r.rolname as role, p.power
from pg_roles r
cross join lateral (
  select 'is a superuser' as power where r.rolsuper
  union all
  select 'has BYPASSRLS' where r.rolbypassrls
  union all
  select 'has CREATEROLE' where r.rolcreaterole
  union all
  select 'has REPLICATION' where r.rolreplication
  union all
  select 'is a role of the server itself' where starts_with(r.rolname, 'pg_')
  union all
  select 'sees every row by policy' where r.rolname = 'fupin_owner'
  union all
  select distinct 'owns ' || pg_describe_object(d.classid, d.objid, 0)
  from pg_shdepend d
  where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid and d.deptype = 'o'
    and d.dbid in (0, (select oid from pg_database where datname = current_database()))
    and not exists (select from pg_identify_object(d.classid, d.objid, 0) own where $1 in (own.schema, own.identity))
  union all
  select distinct 'begins with ' || variable[1] || ' set'
  from pg_policy, regexp_matches(
    concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)), $$'(app[.][a-z_]+)'$$, 'g'
  ) variable
  where r.rolname = session_user and current_setting(variable[1], true) <> ''
  union all
  select 'fires no triggers'
  where r.rolname = session_user and current_setting('session_replication_role') <> 'origin'
) p
where pg_has_role(session_user, r.oid, 'MEMBER')
  and (r.rolname = session_user or not (select rolsuper from pg_roles where rolname = session_user))
order by r.rolname <> session_user, 1, 2
limit 5
