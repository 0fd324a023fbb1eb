-- What the session says: who acts, by which verb, why. Null where it says nothing.
create or replace function setting(name text) returns text
language sql stable as $$
  select nullif(current_setting('app.' || name, true), '')
$$;
