import { Migration } from '@mikro-orm/migrations';

export class Migration20261122182453_one_version_in_force extends Migration {

  override name = 'Migration20261122182453_one_version_in_force';

  override up(): void | Promise<void> {
    this.addSql(`create unique index "plan_version_one_version_in_force" on "plan_version" ("plan_id") where state = 'ACCEPTED';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "plan_version_one_version_in_force";`);
  }

}
