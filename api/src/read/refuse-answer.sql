-- Raises instead of an answer that exceeds a limit. Safe beside parallel workers, or no statement that calls it would
-- have any.
create or replace function refuse_answer(exceeded text, most integer) returns json
language plpgsql parallel safe as $$
begin
  raise exception using errcode = 'FU004', message = exceeded, detail = most;
end $$;
