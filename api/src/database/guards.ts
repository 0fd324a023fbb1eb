import { declaredGuards, declaredRecords, recordOf, type Guard } from '@fupin/schema/model';

/** How a guard says no: the rule is the message, what it judged by the detail. */
const refuse = `
  create or replace function refuse(rule text, facts jsonb default '{}') returns void language plpgsql as $$
  begin
    raise exception using errcode = 'FU001', message = rule, detail = facts::text;
  end $$;
  create or replace function stamp_row() returns trigger language plpgsql set search_path = public as $$
  declare actor uuid := nullif(current_setting('app.user', true), '')::uuid;
  begin
    if actor is null then return NEW; end if;
    NEW.updated_by := actor;
    NEW.updated_at := now();
    if TG_OP = 'INSERT' then
      NEW.created_by := actor;
      NEW.created_at := now();
      NEW.version := 1;
      NEW.demo := coalesce(current_setting('app.demo', true) = 'true', false);
    else
      NEW.created_by := OLD.created_by;
      NEW.created_at := OLD.created_at;
      NEW.updated_at := greatest(now(), OLD.updated_at);
      NEW.version := OLD.version + 1;
      NEW.demo := OLD.demo;
    end if;
    return NEW;
  end $$;`;

/** The statements that make every guard, and the trigger that notes on each row who wrote it and when. */
export function guardStatements(): string[] {
  const stamped = declaredRecords().map(
    ({ table }) =>
      `create or replace trigger a_stamp before insert or update on "${table}" for each row execute function stamp_row();`,
  );
  return [refuse, ...stamped, ...declaredGuards().map(guardSql)];
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
