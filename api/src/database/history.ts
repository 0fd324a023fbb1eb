import {
  columnOf,
  declaredRecords,
  fieldsOf,
  historyTable,
  historyUsing,
  ownerRole,
  type RecordDeclaration,
} from '@fupin/schema/model';
import type pg from 'pg';

/** Writers hold it shared from their stamp to their commit; `agreedInstant` takes it alone for a moment. */
const commitLock = 7_283_012;

/** The error by which `agreed_instant` lets its lock go. */
const agreed = 'FU001';

/**
 * The instant a transaction's changes count from: one for all of them, taken while it commits, so that
 * a transaction that ran long is not recorded as having been known before one that committed meanwhile.
 * And an instant for readers to agree on: what was committed before was stamped earlier, what commits later is stamped later.
 */
const commitStamp = `
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

/**
 * Gives every record a history: a table with each version of each row, the present one open-ended, kept by a
 * trigger at commit. Run after migrations, it follows the tables as they are; columns that a record lost stay.
 */
export async function keepHistory(owner: pg.Client): Promise<void> {
  await owner.query(commitStamp);
  const { rows } = await owner.query<{ table: string; columns: string[]; types: string[] }>(
    `select relname as table, array_agg(attname::text order by attnum) as columns, array_agg(format_type(atttypid, atttypmod) order by attnum) as types
     from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
     where relkind = 'r' and relnamespace = 'public'::regnamespace group by relname`,
  );
  const tables = new Map(
    rows.map(({ table, columns, types }) => [table, columns.map((name, index) => ({ name, type: types[index]! }))]),
  );
  const behind = declaredRecords().flatMap((record) => {
    const columns = tables.get(record.table) ?? [];
    const kept = tables.get(historyTable(record.table));
    const missing = columns.filter(({ name }) => !kept?.some((each) => each.name === name));
    return missing.length > 0 ? [{ record, columns, missing, isNew: !kept }] : [];
  });
  const created = behind.filter(({ isNew }) => isNew);
  // Policies look at the histories of other records, so that all tables come first.
  await run(owner, [
    ...behind.flatMap(({ record, missing, isNew }) =>
      isNew ? createTable(record, missing) : addColumns(record, missing),
    ),
    ...created.flatMap(({ record, columns }) => protect(record, columns)),
    ...behind.map(({ record, columns }) => recorder(record, columns)),
    ...created.map(({ record }) => attach(record.table)),
  ]);
}

interface Column {
  name: string;
  type: string;
}

const run = async (owner: pg.Client, statements: string[]) =>
  void (statements.length > 0 && (await owner.query(statements.join('\n'))));
const typed = (columns: Column[]) => columns.map(({ name, type }) => `"${name}" ${type}`);

function createTable({ table }: RecordDeclaration, columns: Column[]): string[] {
  return [
    `create table "${historyTable(table)}" (${typed(columns).join(', ')},
      recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
      recorded_by uuid, recorded_verb text, primary key (id, recorded_from));`,
  ];
}

function addColumns({ table }: RecordDeclaration, missing: Column[]): string[] {
  return typed(missing).map((column) => `alter table "${historyTable(table)}" add column ${column};`);
}

/** Who may read the present may read the past; what is there already is taken over as the first version. */
function protect(record: RecordDeclaration, columns: Column[]): string[] {
  const history = historyTable(record.table);
  return [
    ...indexesOf(record, history),
    `alter table "${history}" enable row level security; alter table "${history}" force row level security;`,
    `create policy "owner" on "${history}" to ${ownerRole} using (true) with check (true);`,
    `create policy "${record.policy.name}" on "${history}" for select using (${historyUsing(record.policy, history)});`,
    `insert into "${history}" (${listed(columns)}, recorded_from) select ${listed(columns)}, updated_at from "${record.table}";`,
  ];
}

const attach = (table: string): string =>
  `create constraint trigger history after insert or update or delete on "${table}"
    deferrable initially deferred for each row execute function "record_${table}"();`;

const listed = (columns: Column[]) => columns.map(({ name }) => `"${name}"`).join(', ');

/** Relations are looked up as of an instant too. */
function indexesOf({ type }: RecordDeclaration, history: string): string[] {
  return fieldsOf(type)
    .filter((field) => field.kind === 'toOne')
    .map((field) => `create index on "${history}" ("${columnOf(field)}", id, recorded_from);`);
}

/** The trigger that closes a row's version and opens the next; changes of one transaction make one version. */
function recorder({ table, type }: RecordDeclaration, columns: Column[]): string {
  const history = historyTable(table);
  const volatile = fieldsOf(type).filter((field) => field.volatile);
  const stable = columns.filter(({ name }) => !volatile.some((field) => columnOf(field) === name));
  const rowOf = (row: string) => `(${stable.map(({ name }) => `${row}."${name}"`).join(', ')})`;
  const skip =
    volatile.length === 0
      ? ''
      : `if TG_OP = 'UPDATE' and ${rowOf('OLD')} is not distinct from ${rowOf('NEW')} then return null; end if;`;
  const names = columns.map(({ name }) => `"${name}"`);
  return `
    create or replace function "record_${table}"() returns trigger language plpgsql security definer set search_path = public as $$
    declare stamp timestamptz;
    begin
      ${skip}
      stamp := commit_stamp();
      if TG_OP <> 'INSERT' then
        update "${history}" set recorded_to = stamp where id = OLD.id and recorded_to = 'infinity' and recorded_from < stamp;
      end if;
      if TG_OP = 'DELETE' then
        delete from "${history}" where id = OLD.id and recorded_from = stamp;
        return null;
      end if;
      insert into "${history}" (${names.join(', ')}, recorded_from, recorded_by, recorded_verb)
      values (${names.map((name) => `NEW.${name}`).join(', ')}, stamp, nullif(current_setting('app.user', true), '')::uuid, nullif(current_setting('app.verb', true), ''))
      on conflict (id, recorded_from) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')};
      return null;
    end $$;`;
}
