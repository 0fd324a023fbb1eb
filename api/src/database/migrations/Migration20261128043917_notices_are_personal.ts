import { Migration } from '@mikro-orm/migrations';

export class Migration20261128043917_notices_are_personal extends Migration {

  override name = 'Migration20261128043917_notices_are_personal';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "own_only" on "task";`);

    this.addSql(`drop policy "own_only" on "notification";`);

    this.addSql(`drop policy "own_only" on "look";`);

    this.addSql(`create policy "personal" on "task" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (assignee_id = (select nullif(current_setting('app.user', true), '')::uuid)));`);

    this.addSql(`create policy "personal" on "notification" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (user_id = (select nullif(current_setting('app.user', true), '')::uuid)));`);

    this.addSql(`create policy "personal" on "look" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (user_id = (select nullif(current_setting('app.user', true), '')::uuid)));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "personal" on "look";`);

    this.addSql(`drop policy "personal" on "notification";`);

    this.addSql(`drop policy "personal" on "task";`);

    this.addSql(`create policy "own_only" on "look" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (user_id = (select nullif(current_setting('app.user', true), '')::uuid) or (select nullif(current_setting('app.administers', true), '') = 'true')));`);

    this.addSql(`create policy "own_only" on "notification" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (user_id = (select nullif(current_setting('app.user', true), '')::uuid) or (select nullif(current_setting('app.administers', true), '') = 'true')));`);

    this.addSql(`create policy "own_only" on "task" for select using ((select nullif(current_setting('app.user', true), '') is not null) and (assignee_id = (select nullif(current_setting('app.user', true), '')::uuid) or (select nullif(current_setting('app.administers', true), '') = 'true')));`);
  }

}
