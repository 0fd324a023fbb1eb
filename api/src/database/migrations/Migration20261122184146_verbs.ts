import { Migration } from '@mikro-orm/migrations';

export class Migration20261122184146_verbs extends Migration {

  override name = 'Migration20261122184146_verbs';

  override up(): void | Promise<void> {
    this.addSql(`create table "plan_section" ("id" uuid not null, "version" integer not null default 1, "created_at" timestamptz(6) not null default now(), "created_by" uuid null, "updated_at" timestamptz(6) not null default now(), "updated_by" uuid null, "demo" boolean not null default false, "origin" text not null, "company_id" uuid null, "county_id" uuid null, "plan_version_id" uuid not null, "kind" text not null, "is_finished" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "plan_section_company_id_id_index" on "plan_section" ("company_id", "id");`);
    this.addSql(`create index "plan_section_county_id_id_index" on "plan_section" ("county_id", "id");`);
    this.addSql(`create index "plan_section_plan_version_id_id_index" on "plan_section" ("plan_version_id", "id");`);
    this.addSql(`alter table "plan_section" add constraint "plan_section_plan_version_id_kind_unique" unique ("plan_version_id", "kind");`);

    this.addSql(`create table "look" ("id" uuid not null, "version" integer not null default 1, "created_at" timestamptz(6) not null default now(), "created_by" uuid null, "updated_at" timestamptz(6) not null default now(), "updated_by" uuid null, "demo" boolean not null default false, "user_id" uuid not null, "record_type" text not null, "record_id" uuid not null, "looked_at" timestamptz(6) not null, primary key ("id"));`);
    this.addSql(`create index "look_user_id_id_index" on "look" ("user_id", "id");`);
    this.addSql(`alter table "look" add constraint "look_user_id_record_id_unique" unique ("user_id", "record_id");`);

    this.addSql(`alter table "organization" add "keeper_id" uuid null;`);
    this.addSql(`alter table "organization" add constraint "organization_keeper_id_foreign" foreign key ("keeper_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "organization_keeper_id_id_index" on "organization" ("keeper_id", "id");`);
    this.addSql(`create policy "writers_insert" on "organization" for insert with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "organization" for update using (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`create policy "writers_insert" on "fund" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "fund" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`alter table "commitment" add "converted_from_id" uuid null;`);
    this.addSql(`alter table "commitment" add constraint "commitment_converted_from_id_foreign" foreign key ("converted_from_id") references "commitment" ("id") on update no action on delete no action;`);
    this.addSql(`create index "commitment_converted_from_id_id_index" on "commitment" ("converted_from_id", "id");`);
    this.addSql(`create policy "writers_insert" on "commitment" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "commitment" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "commitment_event" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "commitment_event" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`alter table "audit_event" drop constraint "audit_event_operation_check";`);
    this.addSql(`alter table "audit_event" add constraint "audit_event_operation_check" check ("operation" in ('INSERT', 'UPDATE', 'DELETE', 'REFUSED'));`);

    this.addSql(`alter table "person" add "keeper_id" uuid null;`);
    this.addSql(`alter table "person" add constraint "person_keeper_id_foreign" foreign key ("keeper_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "person_keeper_id_id_index" on "person" ("keeper_id", "id");`);
    this.addSql(`create policy "writers_insert" on "person" for insert with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "person" for update using (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`alter table "program" add "keeper_id" uuid null;`);
    this.addSql(`alter table "program" add constraint "program_keeper_id_foreign" foreign key ("keeper_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "program_keeper_id_id_index" on "program" ("keeper_id", "id");`);
    this.addSql(`create policy "writers_insert" on "program" for insert with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "program" for update using (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`alter table "partnership" add "keeper_id" uuid null;`);
    this.addSql(`alter table "partnership" add constraint "partnership_keeper_id_foreign" foreign key ("keeper_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "partnership_keeper_id_id_index" on "partnership" ("keeper_id", "id");`);
    this.addSql(`create policy "writers_insert" on "partnership" for insert with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "partnership" for update using (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`alter table "partnership_party" add "keeper_id" uuid null;`);
    this.addSql(`alter table "partnership_party" add constraint "partnership_party_keeper_id_foreign" foreign key ("keeper_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "partnership_party_keeper_id_id_index" on "partnership_party" ("keeper_id", "id");`);
    this.addSql(`create policy "writers_insert" on "partnership_party" for insert with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "partnership_party" for update using (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`create policy "writers_insert" on "in_kind_contribution" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "in_kind_contribution" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "allocation" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "allocation" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`alter table "program_participation" add "keeper_id" uuid null;`);
    this.addSql(`alter table "program_participation" add constraint "program_participation_keeper_id_foreign" foreign key ("keeper_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "program_participation_keeper_id_id_index" on "program_participation" ("keeper_id", "id");`);
    this.addSql(`create policy "writers_insert" on "program_participation" for insert with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "program_participation" for update using (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['CSR_EDITOR:' || keeper_id, 'CSR_APPROVER:' || keeper_id, 'ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`create policy "writers_insert" on "plan_cohort" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_cohort" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "county_plan" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "county_plan" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "review_schedule" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "review_schedule" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create unique index "plan_version_one_version_in_force" on "plan_version" ("plan_id") where state = 'ACCEPTED';`);
    this.addSql(`create policy "writers_insert" on "plan_version" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_version" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "plan_measure" for insert with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_measure" for update using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_delete" on "plan_measure" for delete using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED' and (exists (select from plan_version whole where whole.id = plan_version_id and whole.state = 'DRAFT')));`);

    this.addSql(`create policy "writers_insert" on "plan_target" for insert with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_target" for update using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_delete" on "plan_target" for delete using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED' and (exists (select from plan_version whole where whole.id = plan_version_id and whole.state = 'DRAFT')));`);

    this.addSql(`create policy "writers_insert" on "plan_budget_line" for insert with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_budget_line" for update using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_delete" on "plan_budget_line" for delete using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED' and (exists (select from plan_version whole where whole.id = plan_version_id and whole.state = 'DRAFT')));`);

    this.addSql(`create policy "writers_insert" on "plan_assumption" for insert with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_assumption" for update using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_delete" on "plan_assumption" for delete using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED' and (exists (select from plan_version whole where whole.id = plan_version_id and whole.state = 'DRAFT')));`);

    this.addSql(`create policy "writers_insert" on "tranche" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "tranche" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "ledger_entry" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "ledger_entry" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "tranche_condition" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "tranche_condition" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "app_user" for insert with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "app_user" for update using (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(`alter table "task" add constraint "task_kind_check" check ("kind" in ('FILE_PLAN', 'SIGN_OFF_PLAN', 'ACCEPT_PLAN', 'ANSWER_RETURN', 'REPORT_OUTCOME', 'VERIFY_OUTCOME', 'SUBMIT_CONDITION', 'DECIDE_CONDITION', 'MAKE_TRANCHE_READY', 'APPROVE_TRANCHE', 'PAY_TRANCHE', 'CONFIRM_RECEIPT', 'HOLD_REVIEW', 'SETTLE_CAMPAIGN', 'RECORD_ATTENDANCE', 'ANSWER_FINDING', 'SCREEN_REQUEST', 'OTHER'));`);

    this.addSql(`alter table "role_grant" add "confirmed_by_id" uuid null, add "ended_at" timestamptz(6) null;`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "app_user" ("id") on update no action on delete no action;`);
    this.addSql(`create index "role_grant_confirmed_by_id_id_index" on "role_grant" ("confirmed_by_id", "id");`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_nobody_confirms_their_own" check (confirmed_by_id <> created_by);`);
    this.addSql(`create policy "writers_insert" on "role_grant" for insert with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);
    this.addSql(`create policy "writers_update" on "role_grant" for update using (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false)) with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false));`);

    this.addSql(`create policy "writers_insert" on "review" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "review" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "review_finding" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "review_finding" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "follow_up_action" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "follow_up_action" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "plan_decision" for insert with check (coalesce(array['CSR_APPROVER:' || company_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_decision" for update using (coalesce(array['CSR_APPROVER:' || company_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_APPROVER:' || company_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "notification" for insert with check (coalesce(array[]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false));`);
    this.addSql(`create policy "writers_update" on "notification" for update using (coalesce(array[]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false)) with check (coalesce(array[]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false));`);

    this.addSql(`create policy "writers_insert" on "comment" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "comment" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "api_token" for insert with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false));`);
    this.addSql(`create policy "writers_update" on "api_token" for update using (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false)) with check (coalesce(array['ADMIN']::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false));`);

    this.addSql(`create policy "writers_insert" on "version_contribution" for insert with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "version_contribution" for update using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`alter table "plan_section" add constraint "plan_section_company_id_foreign" foreign key ("company_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "plan_section" add constraint "plan_section_county_id_foreign" foreign key ("county_id") references "area" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "plan_section" add constraint "plan_section_plan_version_id_foreign" foreign key ("plan_version_id") references "plan_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "plan_section" add constraint "plan_section_origin_check" check ("origin" in ('FILED', 'PUBLIC_SOURCE'));`);
    this.addSql(`alter table "plan_section" add constraint "plan_section_kind_check" check ("kind" in ('SITUATION', 'MEASURES', 'ASSUMPTIONS', 'TARGETS', 'BUDGET'));`);
    this.addSql(`alter table "plan_section" enable row level security;`);
    this.addSql(`alter table "plan_section" force row level security;`);
    this.addSql(`create policy "with_plan_version" on "plan_section" for select using (exists (select from plan_version whole where whole.id = plan_version_id));`);
    this.addSql(`create policy "owner" on "plan_section" to "fupin_owner" using (true) with check (true);`);
    this.addSql(`create policy "writers_insert" on "plan_section" for insert with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "plan_section" for update using (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`alter table "look" add constraint "look_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "look" enable row level security;`);
    this.addSql(`alter table "look" force row level security;`);
    this.addSql(`create policy "own_only" on "look" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (user_id = (select nullif(current_setting('app.user', true), '')::uuid) or (select nullif(current_setting('app.administers', true), '') = 'true')));`);
    this.addSql(`create policy "owner" on "look" to "fupin_owner" using (true) with check (true);`);
    this.addSql(`create policy "writers_insert" on "look" for insert with check (coalesce(array[]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false));`);
    this.addSql(`create policy "writers_update" on "look" for update using (coalesce(array[]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false)) with check (coalesce(array[]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]) or user_id = (select nullif(current_setting('app.user', true), '')::uuid), false));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "plan_section" cascade;`);
    this.addSql(`drop table if exists "look" cascade;`);

    this.addSql(`drop policy "writers_insert" on "allocation";`);
    this.addSql(`drop policy "writers_update" on "allocation";`);

    this.addSql(`drop policy "writers_insert" on "api_token";`);
    this.addSql(`drop policy "writers_update" on "api_token";`);

    this.addSql(`drop policy "writers_insert" on "app_user";`);
    this.addSql(`drop policy "writers_update" on "app_user";`);

    this.addSql(`drop policy "writers_insert" on "comment";`);
    this.addSql(`drop policy "writers_update" on "comment";`);

    this.addSql(`drop policy "writers_insert" on "commitment";`);
    this.addSql(`drop policy "writers_update" on "commitment";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_converted_from_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "commitment_event";`);
    this.addSql(`drop policy "writers_update" on "commitment_event";`);

    this.addSql(`drop policy "writers_insert" on "county_plan";`);
    this.addSql(`drop policy "writers_update" on "county_plan";`);

    this.addSql(`drop policy "writers_insert" on "follow_up_action";`);
    this.addSql(`drop policy "writers_update" on "follow_up_action";`);

    this.addSql(`drop policy "writers_insert" on "fund";`);
    this.addSql(`drop policy "writers_update" on "fund";`);

    this.addSql(`drop policy "writers_insert" on "in_kind_contribution";`);
    this.addSql(`drop policy "writers_update" on "in_kind_contribution";`);

    this.addSql(`drop policy "writers_insert" on "ledger_entry";`);
    this.addSql(`drop policy "writers_update" on "ledger_entry";`);

    this.addSql(`drop policy "writers_insert" on "notification";`);
    this.addSql(`drop policy "writers_update" on "notification";`);

    this.addSql(`drop policy "writers_insert" on "organization";`);
    this.addSql(`drop policy "writers_update" on "organization";`);
    this.addSql(`alter table "organization" drop constraint "organization_keeper_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "partnership";`);
    this.addSql(`drop policy "writers_update" on "partnership";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_keeper_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "partnership_party";`);
    this.addSql(`drop policy "writers_update" on "partnership_party";`);
    this.addSql(`alter table "partnership_party" drop constraint "partnership_party_keeper_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "person";`);
    this.addSql(`drop policy "writers_update" on "person";`);
    this.addSql(`alter table "person" drop constraint "person_keeper_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "plan_assumption";`);
    this.addSql(`drop policy "writers_update" on "plan_assumption";`);
    this.addSql(`drop policy "writers_delete" on "plan_assumption";`);

    this.addSql(`drop policy "writers_insert" on "plan_budget_line";`);
    this.addSql(`drop policy "writers_update" on "plan_budget_line";`);
    this.addSql(`drop policy "writers_delete" on "plan_budget_line";`);

    this.addSql(`drop policy "writers_insert" on "plan_cohort";`);
    this.addSql(`drop policy "writers_update" on "plan_cohort";`);

    this.addSql(`drop policy "writers_insert" on "plan_decision";`);
    this.addSql(`drop policy "writers_update" on "plan_decision";`);

    this.addSql(`drop policy "writers_insert" on "plan_measure";`);
    this.addSql(`drop policy "writers_update" on "plan_measure";`);
    this.addSql(`drop policy "writers_delete" on "plan_measure";`);

    this.addSql(`drop policy "writers_insert" on "plan_target";`);
    this.addSql(`drop policy "writers_update" on "plan_target";`);
    this.addSql(`drop policy "writers_delete" on "plan_target";`);

    this.addSql(`drop policy "writers_insert" on "plan_version";`);
    this.addSql(`drop policy "writers_update" on "plan_version";`);

    this.addSql(`drop policy "writers_insert" on "program";`);
    this.addSql(`drop policy "writers_update" on "program";`);
    this.addSql(`alter table "program" drop constraint "program_keeper_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "program_participation";`);
    this.addSql(`drop policy "writers_update" on "program_participation";`);
    this.addSql(`alter table "program_participation" drop constraint "program_participation_keeper_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "review";`);
    this.addSql(`drop policy "writers_update" on "review";`);

    this.addSql(`drop policy "writers_insert" on "review_finding";`);
    this.addSql(`drop policy "writers_update" on "review_finding";`);

    this.addSql(`drop policy "writers_insert" on "review_schedule";`);
    this.addSql(`drop policy "writers_update" on "review_schedule";`);

    this.addSql(`drop policy "writers_insert" on "role_grant";`);
    this.addSql(`drop policy "writers_update" on "role_grant";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_confirmed_by_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "tranche";`);
    this.addSql(`drop policy "writers_update" on "tranche";`);

    this.addSql(`drop policy "writers_insert" on "tranche_condition";`);
    this.addSql(`drop policy "writers_update" on "tranche_condition";`);

    this.addSql(`drop policy "writers_insert" on "version_contribution";`);
    this.addSql(`drop policy "writers_update" on "version_contribution";`);

    this.addSql(`alter table "audit_event" drop constraint "audit_event_operation_check";`);
    this.addSql(`alter table "audit_event" add constraint "audit_event_operation_check" check ("operation" in ('INSERT', 'UPDATE', 'DELETE'));`);

    this.addSql(`drop index "commitment_converted_from_id_id_index";`);
    this.addSql(`alter table "commitment" drop column "converted_from_id";`);

    this.addSql(`drop index "organization_keeper_id_id_index";`);
    this.addSql(`alter table "organization" drop column "keeper_id";`);

    this.addSql(`drop index "partnership_keeper_id_id_index";`);
    this.addSql(`alter table "partnership" drop column "keeper_id";`);

    this.addSql(`drop index "partnership_party_keeper_id_id_index";`);
    this.addSql(`alter table "partnership_party" drop column "keeper_id";`);

    this.addSql(`drop index "person_keeper_id_id_index";`);
    this.addSql(`alter table "person" drop column "keeper_id";`);

    this.addSql(`drop index "plan_version_one_version_in_force";`);

    this.addSql(`drop index "program_keeper_id_id_index";`);
    this.addSql(`alter table "program" drop column "keeper_id";`);

    this.addSql(`drop index "program_participation_keeper_id_id_index";`);
    this.addSql(`alter table "program_participation" drop column "keeper_id";`);

    this.addSql(`drop index "role_grant_confirmed_by_id_id_index";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_nobody_confirms_their_own";`);
    this.addSql(`alter table "role_grant" drop column "confirmed_by_id", drop column "ended_at";`);

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(`alter table "task" add constraint "task_kind_check" check ("kind" in ('FILE_PLAN', 'SIGN_OFF_PLAN', 'ACCEPT_PLAN', 'ANSWER_RETURN', 'REPORT_OUTCOME', 'VERIFY_OUTCOME', 'APPROVE_TRANCHE', 'CONFIRM_RECEIPT', 'SETTLE_CAMPAIGN', 'RECORD_ATTENDANCE', 'ANSWER_FINDING', 'SCREEN_REQUEST', 'OTHER'));`);
  }

}
