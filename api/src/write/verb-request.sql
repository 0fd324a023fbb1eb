-- The requests that were answered, so that a second one of the same id is answered alike; each actor sees their own.
create table if not exists verb_request (
  actor_id uuid not null,
  request_id text not null,
  verb text not null,
  payload_hash text not null,
  selection_hash text,
  answer text,
  record_id uuid,
  made_at timestamptz not null default now(),
  primary key (actor_id, request_id)
);
alter table verb_request enable row level security;
alter table verb_request force row level security;

drop policy if exists own on verb_request;
create policy own on verb_request
  using (actor_id = (select setting('user')::uuid))
  with check (actor_id = (select setting('user')::uuid));

drop policy if exists owner on verb_request;
create policy owner on verb_request to fupin_owner using (true) with check (true);
