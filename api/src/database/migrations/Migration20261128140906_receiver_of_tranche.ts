import { Migration } from '@mikro-orm/migrations';

export class Migration20261128140906_receiver_of_tranche extends Migration {

  override name = 'Migration20261128140906_receiver_of_tranche';

  override up(): void | Promise<void> {
    this.addSql(`alter table "tranche" add "receiver_id" uuid null;`);
    this.addSql(`alter table "tranche" add constraint "tranche_receiver_id_foreign" foreign key ("receiver_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create index "tranche_receiver_id_id_index" on "tranche" ("receiver_id", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "tranche" drop constraint "tranche_receiver_id_foreign";`);

    this.addSql(`drop index "tranche_receiver_id_id_index";`);
    this.addSql(`alter table "tranche" drop column "receiver_id";`);
  }

}
