import { declaredGuards, declaredRecords, readSql, recordOf, type Guard } from '@fupin/schema/model';

/** The statements that make every guard, and the trigger that notes on each row who wrote it and when. */
export function guardStatements(): string[] {
  const stamped = declaredRecords().map(
    ({ table }) =>
      `create or replace trigger a_stamp before insert or update on "${table}" for each row execute function stamp_row();`,
  );
  const common = ['./refuse.sql' as const, './stamp-row.sql' as const].map((file) => readSql(file, import.meta.url));
  return [...common, ...stamped, ...declaredGuards().map(guardSql)];
}

function guardSql(guard: Guard): string {
  const { name, watches, when } = guard;
  const triggers = watches().map(
    (type) =>
      `create or replace trigger "${name}" ${when} on "${recordOf(type).table}" for each row execute function "${name}"();`,
  );
  return [functionSql(guard), ...triggers].join('\n');
}

/** Guards run as the owner of the tables: a sum counts every row, also those that the writer may not read. */
function functionSql(guard: Guard): string {
  if ('sql' in guard) return guard.sql;
  const { name, when, declare, body } = guard;
  const answer = when.startsWith('after') ? 'return null;' : 'return NEW;';
  return `
    create or replace function "${name}"() returns trigger language plpgsql security definer set search_path = public as $$
    ${declare ? `declare ${declare}` : ''}
    begin
      ${body}
      ${answer}
    end $$;`;
}
