-- Every table with its columns, its policies, and the function that records its changes, as they are in the database.
select
  relname as name,
  relrowsecurity and relforcerowsecurity as "isGuarded",
  (
    select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
    from pg_attribute
    where attrelid = pg_class.oid and attnum > 0 and not attisdropped
  ) as columns,
  (
    select coalesce(json_agg(json_build_object(
      'name', polname,
      'understood', concat_ws(
        ' ', polcmd, polroles::regrole[], pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
      ),
      'comment', obj_description(pg_policy.oid, 'pg_policy')
    )), '[]')
    from pg_policy
    where polrelid = pg_class.oid
  ) as policies,
  (
    select prosrc
    from pg_trigger join pg_proc on pg_proc.oid = tgfoid
    where tgrelid = pg_class.oid and tgname = 'history' and tgenabled = 'O'
  ) as recorder
from pg_class
where relkind = 'r' and relnamespace = 'public'::regnamespace
