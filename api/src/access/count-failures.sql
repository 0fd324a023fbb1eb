-- Counts one more failure under each of the keys $1. From $2 failures on each doubles the wait of $3 seconds, up to $4;
-- what is older than a day is forgotten.
with before as (
  select key, blocked_until from sign_in_failures where key = any($1)
)
insert into sign_in_failures as it
select key, 1, clock_timestamp(), clock_timestamp() from unnest($1::text[]) key
on conflict (key) do update set
  failures = case when it.last_at < clock_timestamp() - interval '1 day' then 1 else it.failures + 1 end,
  blocked_until = case
    when it.last_at < clock_timestamp() - interval '1 day' or it.failures + 1 < $2 then clock_timestamp()
    else clock_timestamp() + make_interval(secs => least($4, $3 * 2 ^ least(it.failures + 1 - $2, 20)))
  end,
  last_at = clock_timestamp()
returning key, blocked_until::text as until,
  coalesce(
    (select before.blocked_until from before where before.key = it.key), clock_timestamp()
  )::text as before
