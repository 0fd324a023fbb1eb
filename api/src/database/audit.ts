import { columnOf, declaredRecords, fieldsOf, recordOf, type RecordDeclaration } from '@fupin/schema/model';
import { flatJson } from './flat-json.ts';

/** What every audit trigger uses. The keys of canonical JSON (RFC 8785) are sorted, its numbers here are all texts or counts. */
const common = `
  create or replace function canonical_json(value jsonb) returns text language sql immutable parallel safe set search_path = public as $$
    select case jsonb_typeof(value)
      when 'object' then '{' || coalesce((select string_agg(to_json(key)::text || ':' || canonical_json(member.value), ',' order by key collate "C") from jsonb_each(value) member), '') || '}'
      when 'array' then '[' || coalesce((select string_agg(canonical_json(member.value), ',' order by place) from jsonb_array_elements(value) with ordinality member(value, place)), '') || ']'
      else value::text end
  $$;
  create or replace function setting(name text) returns text language sql stable as $$ select nullif(current_setting('app.' || name, true), '') $$;
  drop function if exists log_change(text, text, uuid, text, uuid, uuid, boolean, boolean, jsonb, jsonb);
  create or replace function log_change(operation text, record_type text, record_id uuid, origin text, company uuid, county uuid, draft_of text, demo boolean, old_row jsonb, new_row jsonb)
  returns void language plpgsql security definer set search_path = public as $$
  declare
    verb text := setting('verb');
    actor uuid := setting('user')::uuid;
    changed text[];
  begin
    if verb is null or not is_declared_verb(verb) then
      raise exception 'AUDIT_NEEDS_VERB' using errcode = 'FU002',
        hint = 'Set app.verb to a declared verb in the transaction; every change is recorded with what was done.';
    end if;
    select array_agg(key order by key collate "C") into changed from jsonb_object_keys(coalesce(new_row, old_row)) key
      where new_row -> key is distinct from old_row -> key;
    -- A row that a person touched has another version, and says by which verb, though only its parts changed.
    if changed is null and actor is null then return; end if;
    insert into audit_event (id, origin, company_id, county_id, occurred_at, actor_id, actor_name, acting_role, verb, request_id, reason,
      operation, record_type, record_id, changed_fields, before, after, was_draft, draft_of, demo)
    values (uuidv7(), origin, company, county, present_instant(), actor, setting('user_name'), setting('acting_role'), verb,
      coalesce(setting('request_id'), ''), setting('reason'), operation, record_type, record_id,
      array(select distinct split_part(key, '.', 1) from unnest(changed) key order by 1),
      canonical_json((select jsonb_object_agg(key, old_row -> key) from unnest(changed) key where old_row is not null)),
      canonical_json((select jsonb_object_agg(key, new_row -> key) from unnest(changed) key where new_row is not null)),
      draft_of is not null, draft_of, demo);
  end $$;`;

/** What an event says of secrets, of records that who asks may not see, and of addresses of others, is hidden. */
function visibleChange(): string {
  const references = declaredRecords().flatMap(({ name, type }) =>
    fieldsOf(type).flatMap((field) => {
      if (field.kind !== 'toOne' || recordOf(field.target()).policy.open) return [];
      return [`('${name}', '${field.name}', '${recordOf(field.target()).table}')`];
    }),
  );
  const secrets = declaredRecords().flatMap(({ name, type }) =>
    fieldsOf(type).flatMap((field) => ('secret' in field && field.secret ? [`('${name}', '${field.name}')`] : [])),
  );
  return `
    create or replace function visible_change(type_of_record text, content text) returns text language plpgsql stable set search_path = public as $$
    declare
      said jsonb;
      reference record;
      is_visible boolean;
    begin
      if content is null then return null; end if;
      said := content::jsonb;
      for reference in select * from (values ${references.join(', ')}) each(type, field, target)
        where type = type_of_record and said ->> field is not null
      loop
        execute format('select exists (select from %I where id = $1)', reference.target) into is_visible using (said ->> reference.field)::uuid;
        if not is_visible then said := said || jsonb_build_object(reference.field, 'HIDDEN'); end if;
      end loop;
      select said || coalesce(jsonb_object_agg(field, 'HIDDEN'), '{}') into said from (values ${secrets.join(', ')}) each(type, field)
        where type = type_of_record and said ? field;
      if type_of_record = 'User' and said ? 'email' and setting('administers') is distinct from 'true' then
        said := said || '{"email": "HIDDEN"}';
      end if;
      return canonical_json(said);
    exception when invalid_text_representation then return content;
    end $$;`;
}

/** What the system does when it starts. */
export const systemVerbs = ['loadReference', 'loadDemoWorld', 'migrate'];

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * The statements by which every change of every record makes one audit event, in the transaction that makes it;
 * a change without a declared verb is refused.
 */
export function auditStatements(verbs: readonly string[]): string[] {
  const isDeclared = `create or replace function is_declared_verb(verb text) returns boolean language sql immutable as $$
    select verb in (${quoted([...verbs, ...systemVerbs])}) $$;`;
  const audited = declaredRecords().filter(({ name }) => name !== 'AuditEvent');
  return [isDeclared, common, visibleChange(), appendOnly, ...audited.map(auditor)];
}

/** The trail is never changed, only sealing it fills in a place in the log, once; and no table is emptied at once. */
const appendOnly = `
  create or replace function audit_append_only() returns trigger language plpgsql set search_path = public as $$
  begin
    if TG_OP = 'UPDATE' and OLD.leaf_index is null and (to_jsonb(NEW) - '{leaf_index,leaf_hash,version,updated_at}'::text[]) = (to_jsonb(OLD) - '{leaf_index,leaf_hash,version,updated_at}'::text[]) then return NEW; end if;
    raise exception 'AUDIT_APPEND_ONLY' using errcode = 'FU001', detail = '{}';
  end $$;
  create or replace trigger audit_append_only before update or delete on audit_event for each row execute function audit_append_only();
  create or replace function keep_rows() returns trigger language plpgsql set search_path = public as $$
  begin
    raise exception 'AUDIT_APPEND_ONLY' using errcode = 'FU001', detail = '{}', hint = 'What is emptied at once is seen by no trigger of a row.';
  end $$;
  create or replace trigger keep_rows before truncate on audit_event for each statement execute function keep_rows();`;

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
