import { Migration } from '@mikro-orm/migrations';

export class Migration20261128141355_token_made_by extends Migration {

  override name = 'Migration20261128141355_token_made_by';

  override up(): void | Promise<void> {
    this.addSql(`alter table "api_token" add "made_by_id" uuid null;`);
    this.addSql(`alter table "api_token" add constraint "api_token_made_by_id_foreign" foreign key ("made_by_id") references "api_token" ("id") on update no action on delete no action;`);
    this.addSql(`create index "api_token_made_by_id_id_index" on "api_token" ("made_by_id", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "api_token" drop constraint "api_token_made_by_id_foreign";`);

    this.addSql(`drop index "api_token_made_by_id_id_index";`);
    this.addSql(`alter table "api_token" drop column "made_by_id";`);
  }

}
