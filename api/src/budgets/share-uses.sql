-- Says what the process $1 counted, as totals so that saying it twice changes nothing, and asks what the others did.
with mine as (
  insert into auth.principal_use
  select principal, minute, $1::uuid, operations, points, at_once, clock_timestamp()
  from unnest($2::text[], $3::integer[], $4::integer[], $5::bigint[], $6::integer[])
    as given(principal, minute, operations, points, at_once)
  on conflict (principal, minute, process) do update set
    operations = excluded.operations,
    points = excluded.points,
    at_once = excluded.at_once,
    shared_at = excluded.shared_at
)
select principal, minute,
  sum(operations)::integer as operations,
  sum(points)::float8 as points,
  coalesce(sum(at_once) filter (where shared_at > clock_timestamp() - interval '2 seconds'), 0)::integer as at_once
from auth.principal_use
where principal = any($2::text[]) and minute >= $7 and process <> $1::uuid
group by 1, 2
