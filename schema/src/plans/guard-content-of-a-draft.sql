-- What a version says changes only while it is a draft, and no version is removed; what a source reported may be read
-- better later.
create or replace function guard_content_of_a_draft() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if TG_OP = 'DELETE'
    or OLD.origin = 'FILED' and OLD.state <> 'DRAFT' and (
      OLD.situation_analysis, OLD.tailoring_notes, OLD.consultation_notes, OLD.content_hash, OLD.number, OLD.plan_id
    ) is distinct from (
      NEW.situation_analysis, NEW.tailoring_notes, NEW.consultation_notes, NEW.content_hash, NEW.number, NEW.plan_id
    )
  then
    perform refuse('APPROVED_VERSION_IMMUTABLE', jsonb_build_object('version', OLD.number, 'state', OLD.state));
  end if;
  return NEW;
end $$;
