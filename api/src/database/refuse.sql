-- How a guard says no: the rule is the message, what it judged by the detail.
create or replace function refuse(rule text, facts jsonb default '{}') returns void
language plpgsql as $$
begin
  raise exception using errcode = 'FU001', message = rule, detail = facts::text;
end $$;
