-- The version of the plan of the version $1 that who asks looked at last, or else the one that it is based on.
select coalesce(
  (
    select look.record_id
    from look join plan_version seen on seen.id = look.record_id
    where look.user_id = setting('user')::uuid
      and seen.plan_id = version.plan_id and seen.number < version.number
    order by look.looked_at desc
    limit 1
  ),
  version.based_on_id
)::text as answer
from plan_version version
where version.id = $1
