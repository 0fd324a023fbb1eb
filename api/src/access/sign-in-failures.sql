-- Where attempts are counted, in the schema of the sign-in library, so that several processes count together.
create table if not exists sign_in_failures (
  key text primary key,
  failures integer not null,
  blocked_until timestamptz not null,
  last_at timestamptz not null
);

create table if not exists known_place (
  account text not null,
  network text not null,
  last_at timestamptz not null,
  primary key (account, network)
);
