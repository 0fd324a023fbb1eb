-- What time it is for what is recorded. Every stamp is later than each one before it, also when the machine's clock was
-- set back: `latest_stamp` holds the last one, in microseconds since 1970. A sequence, because it is neither rolled
-- back nor locked until the end of a transaction, and is as safe from a crash as any row.
create sequence if not exists latest_stamp as bigint minvalue 0 start 0;
create sequence if not exists latest_agreed as bigint minvalue 0 start 0;

create or replace function to_microseconds(instant timestamptz) returns bigint
language sql immutable parallel safe as $$
  select (extract(epoch from instant) * 1000000)::bigint
$$;

create or replace function to_instant(microseconds bigint) returns timestamptz
language sql immutable parallel safe as $$
  select timestamptz 'epoch' + microseconds * interval '1 microsecond'
$$;

create or replace function put_forward(clock regclass, stamp bigint, step integer) returns bigint
language plpgsql set search_path = public as $$
declare
  -- Held for the microseconds in which a clock of the database is put forward.
  clock_lock constant bigint := 7283014;
begin
  perform pg_advisory_xact_lock(clock_lock);
  stamp := greatest(stamp, pg_sequence_last_value(clock) + step);
  perform setval(clock, stamp);
  -- Ending the block by an error gives the lock back at once, and whatever else ends it does, too.
  raise sqlstate 'FU003';
exception when sqlstate 'FU003' then
  return stamp;
end $$;

create or replace function next_stamp() returns bigint
language sql volatile security definer set search_path = public as $$
  select put_forward('latest_stamp', to_microseconds(clock_timestamp()), 1)
$$;

create or replace function present_instant() returns timestamptz
language sql volatile security definer set search_path = public as $$
  select greatest(clock_timestamp(), to_instant(coalesce(pg_sequence_last_value('latest_stamp'), 0)))
$$;
