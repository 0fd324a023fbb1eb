-- Who drafted an entry does not post it, and what was spent is said by officials of the county that spent it. What
-- nobody signed in writes, as what a source reports, has no drafter.
create or replace function guard_0_said_and_posted() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  actor uuid := setting('user')::uuid;
  is_posted boolean := NEW.state = 'POSTED' and (TG_OP = 'INSERT' or OLD.state <> 'POSTED');
  kind text := NEW.type;
begin
  if actor is null or TG_OP = 'UPDATE' and not is_posted then return NEW; end if;
  if is_posted and actor = NEW.created_by then
    perform refuse('POSTED_BY_ANOTHER', jsonb_build_object('draftedAt', NEW.created_at));
  end if;
  if kind = 'REVERSAL' then select type into kind from ledger_entry where id = NEW.reversal_of_id; end if;
  if kind = 'EXPENDITURE' and not coalesce(
    setting('grants')::text[] && array['COUNTY_EDITOR:' || NEW.county_id, 'COUNTY_APPROVER:' || NEW.county_id], false
  ) then
    perform refuse('SPENT_SAID_BY_RECIPIENT');
  end if;
  return NEW;
end $$;
