-- What a sign-in stands on beside the password: the state of the account and since when what was opened before counts
-- no more. Waits for whoever is changing that at this moment. As the owner of the tables, because the sign-in role
-- locks none.
create or replace function access_epoch(person uuid) returns text
language plpgsql security definer set search_path = public as $$
declare
  who app_user%rowtype;
begin
  select it.* into who from app_user it where it.id = person for share;
  return concat_ws(' ', who.state, who.sessions_ended_at, who.password_ended_at);
end $$;

-- Whether the session or token that a request came with still counts; whoever would end it waits for this transaction.
create or replace function still_signed_in(since timestamptz, token uuid) returns boolean
language plpgsql security definer set search_path = public as $$
declare
  who app_user%rowtype;
begin
  select it.* into who from app_user it where it.id = nullif(setting('user'), '')::uuid for share;
  return who.state = 'ACTIVE'
    and (since is null or since >= coalesce(who.sessions_ended_at, '-infinity'))
    and (token is null or exists (select from api_token it where it.id = token and it.revoked_at is null));
end $$;
