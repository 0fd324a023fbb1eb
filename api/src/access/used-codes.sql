-- Codes of authenticator apps that were shown, for as long as they could be shown again: each works once (RFC 6238).
create table if not exists used_code (
  user_id text not null references "user" (id) on delete cascade,
  code text not null,
  used_at timestamptz not null default clock_timestamp(),
  primary key (user_id, code)
);
create index if not exists used_code_used_at on used_code (used_at);
