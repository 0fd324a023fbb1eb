import { Migration } from '@mikro-orm/migrations';

export class Migration20261127235116_account_offices extends Migration {

  override name = 'Migration20261127235116_account_offices';

  override up(): void | Promise<void> {
    this.addSql(`create table "password_link" ("id" uuid not null, "version" integer not null default 1, "created_at" timestamptz(6) not null default now(), "created_by" uuid null, "updated_at" timestamptz(6) not null default now(), "updated_by" uuid null, "demo" boolean not null default false, "user_id" uuid not null, "kind" text not null, "token_hash" text not null, "removes_second_factor" boolean not null default false, "needs_second" boolean not null default false, "confirmed_by_id" uuid null, "code_hash" text null, "expires_at" timestamptz(6) not null, "used_at" timestamptz(6) null, "voided_at" timestamptz(6) null, primary key ("id"));`);
    this.addSql(`create index "password_link_user_id_id_index" on "password_link" ("user_id", "id");`);
    this.addSql(`create index "password_link_confirmed_by_id_id_index" on "password_link" ("confirmed_by_id", "id");`);
    this.addSql(`alter table "password_link" add constraint "password_link_token_hash_unique" unique ("token_hash");`);

    this.addSql(`alter table "app_user" add "sessions_ended_at" timestamptz(6) null, add "password_ended_at" timestamptz(6) null;`);

    this.addSql(`alter table "password_link" add constraint "password_link_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "password_link" add constraint "password_link_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "app_user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "password_link" add constraint "password_link_nobody_confirms_their_own" check (confirmed_by_id <> created_by);`);
    this.addSql(`alter table "password_link" add constraint "password_link_kind_check" check ("kind" in ('INVITATION', 'RESET'));`);
    this.addSql(`alter table "password_link" enable row level security;`);
    this.addSql(`alter table "password_link" force row level security;`);
    this.addSql(`create policy "own_only" on "password_link" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (user_id = (select nullif(current_setting('app.user', true), '')::uuid) or (select nullif(current_setting('app.administers', true), '') = 'true')));`);
    this.addSql(`create policy "owner" on "password_link" to "fupin_owner" using (true) with check (true);`);
    this.addSql(`create policy "writers_insert" on "password_link" for insert with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "password_link" for update using (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "password_link" cascade;`);

    this.addSql(`alter table "app_user" drop column "sessions_ended_at", drop column "password_ended_at";`);
  }

}
