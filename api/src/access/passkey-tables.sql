-- Passkeys and the challenges that they answer, in the schema of the sign-in library, so that several processes find
-- them. Whoever has a passkey has a second factor: the library then opens no session for a password alone, and it may
-- not clear that as long as a passkey is there.

create table if not exists passkey (
  id uuid primary key default gen_random_uuid(),
  user_id text not null references "user" (id) on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index if not exists passkey_user_id on passkey (user_id);

create table if not exists passkey_challenge (
  binding text primary key,
  challenge text not null,
  user_id text,
  network text not null,
  expires_at timestamptz not null
);
create index if not exists passkey_challenge_network on passkey_challenge (network, expires_at);
create index if not exists passkey_challenge_expires_at on passkey_challenge (expires_at);

create or replace function hold_second_factor() returns trigger
language plpgsql as $$
begin
  new."twoFactorEnabled" := true;
  return new;
end $$;

create or replace function has_passkey(person text) returns boolean
language sql stable as $$
  select exists (select from auth.passkey where user_id = person)
$$;

create or replace trigger hold_second_factor before update on "user" for each row
  when (new."twoFactorEnabled" is not true and has_passkey(new.id)) execute function hold_second_factor();

create or replace function note_second_factor() returns trigger
language plpgsql as $$
declare
  person text := coalesce(new.user_id, old.user_id);
begin
  update auth."user" set "twoFactorEnabled" = auth.has_passkey(person)
    or exists (select from auth."twoFactor" app where app."userId" = person and app.verified is not false)
  where id = person;
  return null;
end $$;

create or replace trigger note_second_factor after insert or delete on passkey for each row
  execute function note_second_factor();
