/** Writers hold it shared from their stamp to their commit; `agreedInstant` takes it alone for a moment. */
const commitLock = 7_283_012;

/** The error by which `agreed_instant` lets its lock go. */
const agreed = 'FU002';

/**
 * The instant a transaction's changes count from: one for all of them, taken while it commits, so that
 * a transaction that ran long is not recorded as having been known before one that committed meanwhile.
 * And an instant for readers to agree on: what was committed before was stamped earlier, what commits later is stamped later.
 */
export const instants = `
  create or replace function commit_stamp() returns timestamptz language plpgsql set search_path = public as $$
  declare
    mine text := pg_current_xact_id()::text;
    kept text[] := string_to_array(current_setting('app.commit_stamp', true), ' ');
    stamp timestamptz;
  begin
    if kept[1] = mine then return kept[2]::timestamptz; end if;
    perform pg_advisory_xact_lock_shared(${commitLock});
    stamp := clock_timestamp();
    perform set_config('app.commit_stamp', mine || ' ' || to_char(stamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), true);
    return stamp;
  end $$;
  create or replace function agreed_instant() returns timestamptz language plpgsql security definer set search_path = public as $$
  declare
    instant timestamptz;
  begin
    perform pg_advisory_xact_lock(${commitLock});
    instant := clock_timestamp();
    while clock_timestamp() <= instant loop end loop;
    -- Ending the block by an error gives the lock back at once, and whatever else ends it does, too.
    raise sqlstate '${agreed}';
  exception when sqlstate '${agreed}' then
    return instant;
  end $$;`;
