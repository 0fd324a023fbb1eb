import { Migration } from '@mikro-orm/migrations';

export class Migration20261122174212_verbs extends Migration {

  override name = 'Migration20261122174212_verbs';

  override up(): void | Promise<void> {
    this.addSql(`create policy "writers_insert" on "fund" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "fund" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`alter table "commitment" add "converted_from_id" uuid null;`);
    this.addSql(`alter table "commitment" add constraint "commitment_converted_from_id_foreign" foreign key ("converted_from_id") references "commitment" ("id") on update no action on delete no action;`);
    this.addSql(`create index "commitment_converted_from_id_id_index" on "commitment" ("converted_from_id", "id");`);
    this.addSql(`create policy "writers_insert" on "commitment" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "commitment" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "commitment_event" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "commitment_event" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "in_kind_contribution" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "in_kind_contribution" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "allocation" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "allocation" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "tranche" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "tranche" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "ledger_entry" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "ledger_entry" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);

    this.addSql(`create policy "writers_insert" on "tranche_condition" for insert with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
    this.addSql(`create policy "writers_update" on "tranche_condition" for update using (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED') with check (coalesce(array['CSR_EDITOR:' || company_id, 'CSR_APPROVER:' || company_id, 'COUNTY_EDITOR:' || county_id, 'COUNTY_APPROVER:' || county_id]::text[] && (select nullif(current_setting('app.grants', true), '')::text[]), false) and origin = 'FILED');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "writers_insert" on "allocation";`);
    this.addSql(`drop policy "writers_update" on "allocation";`);

    this.addSql(`drop policy "writers_insert" on "commitment";`);
    this.addSql(`drop policy "writers_update" on "commitment";`);
    this.addSql(`alter table "commitment" drop constraint "commitment_converted_from_id_foreign";`);

    this.addSql(`drop policy "writers_insert" on "commitment_event";`);
    this.addSql(`drop policy "writers_update" on "commitment_event";`);

    this.addSql(`drop policy "writers_insert" on "fund";`);
    this.addSql(`drop policy "writers_update" on "fund";`);

    this.addSql(`drop policy "writers_insert" on "in_kind_contribution";`);
    this.addSql(`drop policy "writers_update" on "in_kind_contribution";`);

    this.addSql(`drop policy "writers_insert" on "ledger_entry";`);
    this.addSql(`drop policy "writers_update" on "ledger_entry";`);

    this.addSql(`drop policy "writers_insert" on "tranche";`);
    this.addSql(`drop policy "writers_update" on "tranche";`);

    this.addSql(`drop policy "writers_insert" on "tranche_condition";`);
    this.addSql(`drop policy "writers_update" on "tranche_condition";`);

    this.addSql(`drop index "commitment_converted_from_id_id_index";`);
    this.addSql(`alter table "commitment" drop column "converted_from_id";`);
  }

}
