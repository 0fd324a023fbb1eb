/** Class of the advisory locks that committing transactions hold, each under its own number. */
const committing = 7_283_012;

/** Held for the microseconds in which a clock of the database is put forward. */
const clockLock = 7_283_014;

/** The error by which a block lets its locks go. */
const done = 'FU003';

/**
 * What time it is for what is recorded. Every stamp is later than each one before it, also when the machine's clock was
 * set back: `latest_stamp` holds the last one, in microseconds since 1970. A sequence, because it is neither rolled back
 * nor locked until the end of a transaction, and is as safe from a crash as any row.
 */
const clock = `
  create sequence if not exists latest_stamp as bigint minvalue 0 start 0;
  create sequence if not exists latest_agreed as bigint minvalue 0 start 0;
  create or replace function to_microseconds(instant timestamptz) returns bigint language sql immutable parallel safe as $$
    select (extract(epoch from instant) * 1000000)::bigint $$;
  create or replace function to_instant(microseconds bigint) returns timestamptz language sql immutable parallel safe as $$
    select timestamptz 'epoch' + microseconds * interval '1 microsecond' $$;
  create or replace function put_forward(clock regclass, stamp bigint, step integer) returns bigint language plpgsql set search_path = public as $$
  begin
    perform pg_advisory_xact_lock(${clockLock});
    stamp := greatest(stamp, pg_sequence_last_value(clock) + step);
    perform setval(clock, stamp);
    -- Ending the block by an error gives the lock back at once, and whatever else ends it does, too.
    raise sqlstate '${done}';
  exception when sqlstate '${done}' then
    return stamp;
  end $$;
  create or replace function next_stamp() returns bigint language sql volatile security definer set search_path = public as $$
    select put_forward('latest_stamp', to_microseconds(clock_timestamp()), 1) $$;
  create or replace function present_instant() returns timestamptz language sql volatile security definer set search_path = public as $$
    select greatest(clock_timestamp(), to_instant(coalesce(pg_sequence_last_value('latest_stamp'), 0))) $$;`;

/**
 * The instant a transaction's changes count from: one for all of them, taken while it commits, so that
 * a transaction that ran long is not recorded as having been known before one that committed meanwhile.
 */
const stamping = `
  create or replace function commit_stamp() returns timestamptz language plpgsql set search_path = public as $$
  declare
    mine text := pg_current_xact_id()::text;
    taken text[] := string_to_array(current_setting('app.commit_stamp', true), ' ');
    stamp bigint;
  begin
    if taken[1] = mine then return to_instant(taken[2]::bigint); end if;
    -- First the lock, then the stamp: whoever sees no lock has agreed on an earlier instant.
    perform pg_advisory_xact_lock(${committing}, (mine::numeric % 2147483648)::integer);
    stamp := next_stamp();
    perform set_config('app.commit_stamp', mine || ' ' || stamp, true);
    return to_instant(stamp);
  end $$;`;

/**
 * An instant for readers to agree on: what was stamped before it is committed, what commits later is stamped later.
 * Readers wait for those who are committing just then; nobody waits for readers.
 */
const agreeing = `
  create or replace function agree_on(microseconds bigint) returns bigint language plpgsql security definer set search_path = public as $$
  declare
    agreed bigint := coalesce(pg_sequence_last_value('latest_agreed'), 0);
    other integer;
  begin
    if microseconds <= agreed or microseconds > to_microseconds(present_instant()) then return agreed; end if;
    agreed := next_stamp();
    for other in select objid::bigint::integer from pg_locks where locktype = 'advisory' and classid = ${committing} and objsubid = 2
      and pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database()) loop
      perform pg_advisory_xact_lock_shared(${committing}, other);
    end loop;
    return put_forward('latest_agreed', agreed, 0);
  end $$;
  create or replace function agreed_instant() returns timestamptz language sql volatile security definer set search_path = public as $$
    select to_instant(agree_on(to_microseconds(present_instant()))) $$;`;

/** Begins the clock of a database whose histories were stamped by the machine's. */
export const startClock = (histories: readonly string[]): string[] =>
  histories.length === 0
    ? []
    : [
        `do $$ begin if pg_sequence_last_value('latest_stamp') is null then
          perform setval('latest_stamp', to_microseconds(greatest(clock_timestamp(), ${histories.map((name) => `(select max(recorded_from) from "${name}")`).join(', ')})));
        end if; end $$;`,
      ];

export const instants = [clock, stamping, agreeing].join('\n');
