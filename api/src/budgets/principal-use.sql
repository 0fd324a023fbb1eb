-- What principals used, by process. Nothing of it has to outlive a crash: unlogged, it costs no disk to write.
create unlogged table if not exists auth.principal_use (
  principal text not null,
  minute integer not null,
  process uuid not null,
  operations integer not null,
  points bigint not null,
  at_once integer not null,
  shared_at timestamptz not null,
  primary key (principal, minute, process)
);
