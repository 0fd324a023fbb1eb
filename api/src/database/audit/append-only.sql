-- The trail is never changed, only sealing it fills in a place in the log, once; and no table is emptied at once.
create or replace function audit_append_only() returns trigger
language plpgsql set search_path = public as $$
declare
  sealed constant text[] := '{leaf_index,leaf_hash,version,updated_at}';
begin
  if TG_OP = 'UPDATE' and OLD.leaf_index is null and to_jsonb(NEW) - sealed = to_jsonb(OLD) - sealed then
    return NEW;
  end if;
  raise exception 'AUDIT_APPEND_ONLY' using errcode = 'FU001', detail = '{}';
end $$;

create or replace trigger audit_append_only before update or delete on audit_event for each row
  execute function audit_append_only();

create or replace function keep_rows() returns trigger
language plpgsql set search_path = public as $$
begin
  raise exception 'AUDIT_APPEND_ONLY' using errcode = 'FU001', detail = '{}',
    hint = 'What is emptied at once is seen by no trigger of a row.';
end $$;

create or replace trigger keep_rows before truncate on audit_event for each statement execute function keep_rows();
