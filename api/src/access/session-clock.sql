-- When a session or a half-finished sign-in began is said by the clock of PostgreSQL, which also says when a person's
-- access ended: those of several processes differ.
create or replace function stamp_beginning() returns trigger
language plpgsql as $$
begin
  new."createdAt" := clock_timestamp();
  return new;
end $$;

create or replace trigger stamp_beginning before insert on "session"
  for each row execute function stamp_beginning();
create or replace trigger stamp_beginning before insert on "verification"
  for each row execute function stamp_beginning();
