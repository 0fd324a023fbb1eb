import { Migration } from '@mikro-orm/migrations';

export class Migration20261128003951_given_alone extends Migration {

  override name = 'Migration20261128003951_given_alone';

  override up(): void | Promise<void> {
    this.addSql(`alter table "role_grant" add "given_alone" boolean not null default false;`);
    // Whoever was given a role before two administrators were needed keeps it.
    this.addSql(`select set_config('app.verb', 'migrate', true);`);
    this.addSql(
      `update "role_grant" set given_alone = true where confirmed_by_id is null and created_by is not null and role <> 'ADMIN' and ended_at is null;`,
    );
    this.addSql('set constraints all immediate; set constraints all deferred;');
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "role_grant" drop column "given_alone";`);
  }

}
