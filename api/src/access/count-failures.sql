-- Counts one more failure under each of the keys $1. From as many failures on as $2 says of each, every one doubles the
-- wait of $3 seconds, up to $4; what is older than a day is forgotten.
with counter as (
  select * from unnest($1::text[], $2::integer[]) counter(key, free)
), before as (
  select key, blocked_until from sign_in_failures where key = any($1)
)
insert into sign_in_failures as it
select key, 1, clock_timestamp(), clock_timestamp() from counter
on conflict (key) do update set (failures, blocked_until, last_at) = (
  select
    counted,
    case
      when counted < free then clock_timestamp()
      else clock_timestamp() + make_interval(secs => least($4, $3 * 2 ^ least(counted - free, 20)))
    end,
    clock_timestamp()
  from counter, lateral (
    select case when it.last_at < clock_timestamp() - interval '1 day' then 1 else it.failures + 1 end as counted
  ) failure
  where counter.key = it.key
)
returning key, blocked_until::text as until,
  (select free from counter where counter.key = it.key) as free,
  coalesce(
    (select before.blocked_until from before where before.key = it.key), clock_timestamp()
  )::text as before
