import { Migration } from '@mikro-orm/migrations';

/** Turns plans from their drafts back to what others read of them. */
export class Migration20261127200000_published_versions extends Migration {
  override name = 'Migration20261127200000_published_versions';

  override up(): void {
    this.addSql(`select set_config('app.verb', 'migrate', true);`);
    this.addSql(`
      update county_plan set current_version_id = (
        select id from plan_version where plan_id = county_plan.id
          and (county_plan.origin = 'FILED' or plan_version.origin = 'PUBLIC_SOURCE')
          order by state = 'ACCEPTED' desc, state <> 'DRAFT' desc, number desc limit 1)
      where exists (select from plan_version where id = current_version_id and state = 'DRAFT');`);
    // No table can be altered while its history waits for the commit.
    this.addSql('set constraints all immediate; set constraints all deferred;');
  }

  override down(): void {}
}
