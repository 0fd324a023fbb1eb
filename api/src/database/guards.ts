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

/** Guards run as the owner of the tables: a sum counts every row, also those that the writer may not read. */
function guardSql({ name, watches, when, sql }: Guard): string {
  const triggers = watches().map(
    (type) =>
      `create or replace trigger "${name}" ${when} on "${recordOf(type).table}" for each row execute function "${name}"();`,
  );
  return [sql, ...triggers].join('\n');
}
