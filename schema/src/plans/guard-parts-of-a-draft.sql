-- Parts change only in a draft. Whoever submits holds the version, so that nothing is saved into it meanwhile.
create or replace function guard_parts_of_a_draft() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  whole plan_version%rowtype;
  part record;
begin
  if TG_OP = 'DELETE' then part := OLD; else part := NEW; end if;
  if part.origin = 'PUBLIC_SOURCE' then return part; end if;
  select * into whole from plan_version where id = part.plan_version_id for share;
  if whole.state <> 'DRAFT' or (TG_OP = 'UPDATE' and OLD.plan_version_id <> NEW.plan_version_id) then
    perform refuse(
      'APPROVED_VERSION_IMMUTABLE', jsonb_build_object('version', whole.number, 'state', whole.state)
    );
  end if;
  return part;
end $$;
