import { Migration } from '@mikro-orm/migrations';

export class Migration20261128022524_confirming_tasks extends Migration {

  override name = 'Migration20261128022524_confirming_tasks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(`alter table "task" add constraint "task_kind_check" check ("kind" in ('FILE_PLAN', 'SIGN_OFF_PLAN', 'ACCEPT_PLAN', 'ANSWER_RETURN', 'REPORT_OUTCOME', 'VERIFY_OUTCOME', 'SUBMIT_CONDITION', 'DECIDE_CONDITION', 'MAKE_TRANCHE_READY', 'APPROVE_TRANCHE', 'PAY_TRANCHE', 'CONFIRM_RECEIPT', 'HOLD_REVIEW', 'SETTLE_CAMPAIGN', 'RECORD_ATTENDANCE', 'ANSWER_FINDING', 'SCREEN_REQUEST', 'CONFIRM_ROLE', 'CONFIRM_RESET', 'OTHER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(`alter table "task" add constraint "task_kind_check" check ("kind" in ('FILE_PLAN', 'SIGN_OFF_PLAN', 'ACCEPT_PLAN', 'ANSWER_RETURN', 'REPORT_OUTCOME', 'VERIFY_OUTCOME', 'SUBMIT_CONDITION', 'DECIDE_CONDITION', 'MAKE_TRANCHE_READY', 'APPROVE_TRANCHE', 'PAY_TRANCHE', 'CONFIRM_RECEIPT', 'HOLD_REVIEW', 'SETTLE_CAMPAIGN', 'RECORD_ATTENDANCE', 'ANSWER_FINDING', 'SCREEN_REQUEST', 'OTHER'));`);
  }

}
