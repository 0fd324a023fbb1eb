import { columnOf, fieldsOf, historyTable, sessionUser, type RecordDeclaration } from '@fupin/schema/model';

/** The name of the function that records each change of a table. */
const recorderOf = (table: string): string => `record_${table}`;

export const attach = (table: string): string =>
  `drop trigger if exists history on "${table}";
   create constraint trigger history after insert or update or delete on "${table}"
    deferrable initially deferred for each row execute function "${recorderOf(table)}"();`;

export const makeRecorder = (table: string, body: string): string =>
  `create or replace function "${recorderOf(table)}"() returns trigger language plpgsql security definer set search_path = public as $$${body}$$;`;

/** What closes a row's version and opens the next; changes of one transaction make one version. */
export function recorderBody({ table, type }: RecordDeclaration, columns: readonly string[]): string {
  const history = historyTable(table);
  const volatile = fieldsOf(type).filter((field) => field.volatile);
  const stable = columns.filter((name) => !volatile.some((field) => columnOf(field) === name));
  const rowOf = (row: string) => `(${stable.map((name) => `${row}."${name}"`).join(', ')})`;
  const skip =
    volatile.length === 0
      ? ''
      : `if TG_OP = 'UPDATE' and ${rowOf('OLD')} is not distinct from ${rowOf('NEW')} then return null; end if;`;
  const names = columns.map((name) => `"${name}"`);
  return `
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
      values (${names.map((name) => `NEW.${name}`).join(', ')}, stamp, ${sessionUser}, nullif(current_setting('app.verb', true), ''))
      on conflict (id, recorded_from) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')};
      return null;
    end `;
}
