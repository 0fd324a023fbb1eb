-- Class of the advisory locks that committing transactions hold, each under its own number.
create or replace function commit_lock_class() returns integer
language sql immutable parallel safe as $$
  select 7283012
$$;

-- The instant a transaction's changes count from: one for all of them, taken while it commits, so that a transaction
-- that ran long is not recorded as having been known before one that committed meanwhile.
create or replace function commit_stamp() returns timestamptz
language plpgsql set search_path = public as $$
declare
  mine text := pg_current_xact_id()::text;
  taken text[] := string_to_array(current_setting('app.commit_stamp', true), ' ');
  stamp bigint;
begin
  if taken[1] = mine then return to_instant(taken[2]::bigint); end if;
  -- First the lock, then the stamp: whoever sees no lock has agreed on an earlier instant.
  perform pg_advisory_xact_lock(commit_lock_class(), (mine::numeric % 2147483648)::integer);
  stamp := next_stamp();
  perform set_config('app.commit_stamp', mine || ' ' || stamp, true);
  return to_instant(stamp);
end $$;

-- An instant for readers to agree on: what was stamped before it is committed, what commits later is stamped later.
-- Readers wait for those who are committing just then; nobody waits for readers.
create or replace function agree_on(microseconds bigint) returns bigint
language plpgsql security definer set search_path = public as $$
declare
  agreed bigint := coalesce(pg_sequence_last_value('latest_agreed'), 0);
  other integer;
begin
  if microseconds <= agreed or microseconds > to_microseconds(present_instant()) then return agreed; end if;
  agreed := next_stamp();
  for other in
    select objid::bigint::integer
    from pg_locks
    where locktype = 'advisory' and classid = commit_lock_class() and objsubid = 2 and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())
  loop
    perform pg_advisory_xact_lock_shared(commit_lock_class(), other);
  end loop;
  return put_forward('latest_agreed', agreed, 0);
end $$;

create or replace function agreed_instant() returns timestamptz
language sql volatile security definer set search_path = public as $$
  select to_instant(agree_on(to_microseconds(present_instant())))
$$;
