import { Migration } from '@mikro-orm/migrations';

export class Migration20261128135415_four_eyes_on_money extends Migration {

  override name = 'Migration20261128135415_four_eyes_on_money';

  override up(): void | Promise<void> {
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_reversal_of_id_unique";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_state_check";`);
    this.addSql(`create unique index "ledger_entry_reversed_once" on "ledger_entry" ("reversal_of_id") where state <> 'DISCARDED';`);
    // Entries of before stay as they are; only what is written from now on is checked.
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_payer_is_not_payee" check (type = 'REVERSAL' or provider_id <> receiver_id) not valid;`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_state_check" check ("state" in ('DRAFT', 'POSTED', 'DISCARDED'));`);

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(`alter table "task" add constraint "task_kind_check" check ("kind" in ('FILE_PLAN', 'SIGN_OFF_PLAN', 'ACCEPT_PLAN', 'ANSWER_RETURN', 'REPORT_OUTCOME', 'VERIFY_OUTCOME', 'SUBMIT_CONDITION', 'DECIDE_CONDITION', 'MAKE_TRANCHE_READY', 'APPROVE_TRANCHE', 'PAY_TRANCHE', 'POST_ENTRY', 'CONFIRM_RECEIPT', 'HOLD_REVIEW', 'SETTLE_CAMPAIGN', 'RECORD_ATTENDANCE', 'ANSWER_FINDING', 'SCREEN_REQUEST', 'CONFIRM_ROLE', 'CONFIRM_RESET', 'OTHER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "ledger_entry_reversed_once";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_payer_is_not_payee";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_state_check";`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_reversal_of_id_unique" unique ("reversal_of_id");`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_state_check" check ("state" in ('DRAFT', 'POSTED'));`);

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(`alter table "task" add constraint "task_kind_check" check ("kind" in ('FILE_PLAN', 'SIGN_OFF_PLAN', 'ACCEPT_PLAN', 'ANSWER_RETURN', 'REPORT_OUTCOME', 'VERIFY_OUTCOME', 'SUBMIT_CONDITION', 'DECIDE_CONDITION', 'MAKE_TRANCHE_READY', 'APPROVE_TRANCHE', 'PAY_TRANCHE', 'CONFIRM_RECEIPT', 'HOLD_REVIEW', 'SETTLE_CAMPAIGN', 'RECORD_ATTENDANCE', 'ANSWER_FINDING', 'SCREEN_REQUEST', 'CONFIRM_ROLE', 'CONFIRM_RESET', 'OTHER'));`);
  }

}
