import { Migration } from '@mikro-orm/migrations';

/** Remembers which reference files were loaded, so that a start with the same files changes nothing. */
export class Migration20261122000001_reference_load extends Migration {
  override name = 'Migration20261122000001_reference_load';

  override up(): void {
    this.addSql(
      'create table "reference_load" ("file" text primary key, "sha256" text not null, "loaded_at" timestamptz not null default now());',
    );
  }

  override down(): void {
    this.addSql('drop table "reference_load";');
  }
}
