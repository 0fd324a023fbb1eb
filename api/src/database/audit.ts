import { columnOf, declaredRecords, fieldsOf, readSql, recordOf, type RecordDeclaration } from '@fupin/schema/model';
import { flatJson } from './flat-json.ts';

/** What the system does when it starts. */
export const systemVerbs = ['loadReference', 'loadDemoWorld', 'migrate'];

const read = (file: `./audit/${string}.sql`): string => readSql(file, import.meta.url);

/**
 * The statements by which every change of every record makes one audit event, in the transaction that makes it;
 * a change without a declared verb is refused.
 */
export function auditStatements(verbs: readonly string[]): string[] {
  const audited = declaredRecords().filter(({ name }) => name !== 'AuditEvent');
  return [
    isDeclaredVerb([...verbs, ...systemVerbs]),
    read('./audit/setting.sql'),
    read('./audit/canonical-json.sql'),
    read('./audit/log-change.sql'),
    guardedReferences(),
    secretFields(),
    privateRecords(),
    read('./audit/visible-change.sql'),
    read('./audit/append-only.sql'),
    ...audited.map(auditor),
  ];
}

// What the functions need of the declarations, they ask of functions that are made here.

const isDeclaredVerb = (verbs: readonly string[]): string => `
  create or replace function is_declared_verb(verb text) returns boolean language sql immutable as $$
    select verb in (${verbs.map((name) => `'${name}'`).join(', ')}) $$;`;

/** The fields that name records of which not everybody who is signed in sees each, and the tables of those. */
function guardedReferences(): string {
  const references = declaredRecords().flatMap(({ name, type }) =>
    fieldsOf(type).flatMap((field) => {
      if (field.kind !== 'toOne' || recordOf(field.target()).policy.open) return [];
      return [`('${name}', '${field.name}', '${recordOf(field.target()).table}')`];
    }),
  );
  return tableFunction('guarded_references', 'type text, field text, target text', references);
}

/** The fields that no record shows, of which an event holds a hash. */
function secretFields(): string {
  const secrets = declaredRecords().flatMap(({ name, type }) =>
    fieldsOf(type).flatMap(({ name: field, kind, hidden }) =>
      hidden && kind !== 'toOne' ? [`('${name}', '${field}')`] : [],
    ),
  );
  return tableFunction('secret_fields', 'type text, field text', secrets);
}

/** The records of which the trail tells what is in them only to those who may read them, and their tables. */
function privateRecords(): string {
  const records = declaredRecords().filter(({ policy }) => policy.isPrivate);
  return tableFunction(
    'private_records',
    'type text, target text',
    records.map(({ name, table }) => `('${name}', '${table}')`),
  );
}

const tableFunction = (name: string, columns: string, rows: readonly string[]): string => `
  create or replace function ${name}() returns table (${columns}) language sql immutable as $$
    values ${rows.join(', ')} $$;`;

function auditor(record: RecordDeclaration): string {
  const { table, type, name, policy } = record;
  const fields = new Map(fieldsOf(type).map((field) => [field.name, field]));
  const own = (field: string, otherwise: string) =>
    fields.has(field) ? `it.${columnOf(fields.get(field)!)}` : otherwise;
  const rowOf = (row: string) => `(select ${flatJson(type, row)})`;
  const volatile = [...fields.values()]
    .filter((field) => field.volatile)
    .map((field) => columnOf(field))
    .join(',');
  const skip =
    volatile === ''
      ? ''
      : `if TG_OP = 'UPDATE' and to_jsonb(NEW) - '{${volatile}}'::text[] = to_jsonb(OLD) - '{${volatile}}'::text[] then return null; end if;`;
  return `
    create or replace function "audit_${table}"() returns trigger language plpgsql security definer set search_path = public as $$
    declare it "${table}"%rowtype;
    begin
      ${skip}
      if TG_OP = 'DELETE' then it := OLD; else it := NEW; end if;
      perform log_change(TG_OP, '${name}', it.id, ${policy.open ? `'PUBLIC_SOURCE'` : own('origin', `'FILED'`)}, ${own('company', 'null')}, ${own('county', 'null')},
        ${policy.draft ? `(select '${policy.draftOf ?? 'COUNTY'}' from (select it.*) "row" where ${policy.draft('row')})` : 'null'}, it.demo,
        case when TG_OP <> 'INSERT' then ${rowOf('OLD')} end, case when TG_OP <> 'DELETE' then ${rowOf('NEW')} end);
      return null;
    end $$;
    create or replace trigger audit after insert or update or delete on "${table}" for each row execute function "audit_${table}"();
    create or replace trigger keep_rows before truncate on "${table}" for each statement execute function keep_rows();`;
}
