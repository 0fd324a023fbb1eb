-- Takes from everybody, and from the roles of requests and of sign-in, all rights on what is ours, so that only what is
-- granted after this holds. PostgreSQL lets everybody execute a new function, and call what belongs to an extension;
-- the latter is not ours to close.
alter default privileges revoke execute on functions from public;

do $$
declare
  it record;
begin
  for it in
    select oid::regprocedure as name
    from pg_proc
    where pronamespace = current_schema()::regnamespace and prokind = 'f' and pg_has_role(proowner, 'USAGE')
      and not exists (
        select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e'
      )
  loop
    execute format('revoke all on function %s from public, fupin_app, fupin_auth', it.name);
  end loop;
  for it in
    select oid::regclass as name, case relkind when 'S' then 'sequence' else 'table' end as kind
    from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
  loop
    execute format('revoke all on %s %s from public, fupin_app, fupin_auth', it.kind, it.name);
  end loop;
end $$;
