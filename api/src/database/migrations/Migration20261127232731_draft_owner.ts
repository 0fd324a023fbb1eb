import { Migration } from '@mikro-orm/migrations';

export class Migration20261127232731_draft_owner extends Migration {

  override name = 'Migration20261127232731_draft_owner';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "company_and_county" on "commitment";`);

    this.addSql(`drop policy "audit_event" on "audit_event";`);

    this.addSql(`create policy "commitment_once_pledged" on "commitment" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (origin = 'PUBLIC_SOURCE' or company_id = any((select nullif(current_setting('app.companies', true), '')::uuid[])::uuid[]) or (state <> 'DRAFT' and (county_id = any((select nullif(current_setting('app.counties', true), '')::uuid[])::uuid[]) or ((select nullif(current_setting('app.audits_all', true), '') = 'true') or company_id = any((select nullif(current_setting('app.audited_companies', true), '')::uuid[])::uuid[]) or county_id = any((select nullif(current_setting('app.audited_counties', true), '')::uuid[])::uuid[]))))));`);

    this.addSql(`alter table "audit_event" add "draft_of" text null;`);
    this.addSql(`alter table "audit_event" add constraint "audit_event_draft_of_check" check ("draft_of" in ('COMPANY', 'COUNTY'));`);
    this.addSql(`create policy "trail_of_records" on "audit_event" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (origin = 'PUBLIC_SOURCE' or (county_id = any((select nullif(current_setting('app.counties', true), '')::uuid[])::uuid[]) and draft_of is distinct from 'COMPANY') or (company_id = any((select nullif(current_setting('app.companies', true), '')::uuid[])::uuid[]) and (draft_of = 'COMPANY' or not was_draft)) or (((select nullif(current_setting('app.audits_all', true), '') = 'true') or company_id = any((select nullif(current_setting('app.audited_companies', true), '')::uuid[])::uuid[]) or county_id = any((select nullif(current_setting('app.audited_counties', true), '')::uuid[])::uuid[])) and not was_draft)));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "trail_of_records" on "audit_event";`);

    this.addSql(`drop policy "commitment_once_pledged" on "commitment";`);

    this.addSql(`alter table "audit_event" drop constraint "audit_event_draft_of_check";`);
    this.addSql(`alter table "audit_event" drop column "draft_of";`);
    this.addSql(`create policy "audit_event" on "audit_event" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (origin = 'PUBLIC_SOURCE' or county_id = any((select nullif(current_setting('app.counties', true), '')::uuid[])::uuid[]) or (not was_draft and (company_id = any((select nullif(current_setting('app.companies', true), '')::uuid[])::uuid[]) or ((select nullif(current_setting('app.audits_all', true), '') = 'true') or company_id = any((select nullif(current_setting('app.audited_companies', true), '')::uuid[])::uuid[]) or county_id = any((select nullif(current_setting('app.audited_counties', true), '')::uuid[])::uuid[]))))));`);

    this.addSql(`create policy "company_and_county" on "commitment" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (origin = 'PUBLIC_SOURCE' or company_id = any((select nullif(current_setting('app.companies', true), '')::uuid[])::uuid[]) or county_id = any((select nullif(current_setting('app.counties', true), '')::uuid[])::uuid[]) or ((select nullif(current_setting('app.audits_all', true), '') = 'true') or company_id = any((select nullif(current_setting('app.audited_companies', true), '')::uuid[])::uuid[]) or county_id = any((select nullif(current_setting('app.audited_counties', true), '')::uuid[])::uuid[]))));`);
  }

}
