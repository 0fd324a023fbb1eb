-- Takes $2 failures back from each of the counters $1. Whoever is below its limit again need not wait, and where no
-- other failure came since, a counter blocks no longer than it did before the attempt.
update sign_in_failures it set
  failures = greatest(0, it.failures - $2),
  blocked_until = case
    when it.failures - $2 < block.free then clock_timestamp()
    when it.blocked_until = block.until then block.before
    else it.blocked_until
  end
from jsonb_to_recordset($1::jsonb) as block(key text, free integer, until timestamptz, before timestamptz)
where it.key = block.key
