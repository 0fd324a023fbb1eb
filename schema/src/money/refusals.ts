import { companyApprovers, companyStaff, countyOfficials } from '../authorization/holders.ts';
import type { Refusal } from '../declare/action.ts';
import type { RowsOf } from '../declare/declaration.ts';
import { isHeld } from '../declare/holding.ts';
import { historyTable } from '../declare/naming.ts';
import { sessionUser } from '../declare/session.ts';
import { today } from '../values/today.ts';
import { isReversed } from './movements-sql.ts';

/** Nobody approves what they wrote themselves, at any time; to have judged it before is not to have written it. */
export const contributed = (table: string, ...judging: string[]): Refusal => ({
  code: 'SOD_CONTRIBUTED',
  facts: (row) => `
    select jsonb_build_object('verb', own.recorded_verb, 'at', own.recorded_from) from ${historyTable(table)} own
    where own.id = ${row}.id and own.recorded_by = ${sessionUser}
      and own.recorded_verb <> all('{${judging.join(',')}}')
    order by own.recorded_from desc limit 1`,
});

/** A tranche waits for its conditions. */
export const openConditions: Refusal = {
  code: 'TRANCHE_CONDITIONS',
  facts: (row, rows) => `
    select jsonb_build_object('conditions', jsonb_agg(jsonb_build_object('id', condition.id, 'text', condition.text, 'state', condition.state)))
    from ${rows('tranche_condition')} condition
    where condition.tranche_id = ${row}.id and condition.state in ('OPEN', 'SUBMITTED', 'FAILED') having count(*) > 0`,
};

/** Nothing is scheduled or paid on a pledge. */
export const pledgeIsNoCommitment: Refusal = {
  code: 'NO_PAY_ON_PLEDGE',
  facts: (row) => `case when ${row}.kind = 'PLEDGE' then '{}'::jsonb end`,
};

/** The kind of an entry, for a reversal that of the entry it undoes. */
const kindOf = (row: string, rows: RowsOf): string =>
  `coalesce((select type from ${rows('ledger_entry')} original where original.id = ${row}.reversal_of_id), ${row}.type)`;

/** What a company pays or takes back, its own staff say. */
export const moneyOfTheCompany: Refusal = {
  code: 'FORBIDDEN',
  facts: (row, rows) =>
    `case when ${kindOf(row, rows)} <> 'EXPENDITURE' and not ${isHeld([companyStaff], row)} then '{}'::jsonb end`,
};

/** What a county spent, its officials say. */
export const moneyOfTheCounty: Refusal = {
  code: 'SPENT_SAID_BY_RECIPIENT',
  facts: (row, rows) =>
    `case when ${kindOf(row, rows)} = 'EXPENDITURE' and not ${isHeld([countyOfficials], row)} then '{}'::jsonb end`,
};

/** Only the county that spends says so. */
export const spentByTheCounty: Refusal = {
  code: 'SPENT_SAID_BY_RECIPIENT',
  facts: (row) => `case when not ${isHeld([countyOfficials], row)} then '{}'::jsonb end`,
};

/** Four eyes: who drafted an entry does not post it. */
export const draftedByOneself: Refusal = {
  code: 'POSTED_BY_ANOTHER',
  facts: (row) =>
    `case when ${row}.created_by = ${sessionUser} then jsonb_build_object('draftedAt', ${row}.created_at) end`,
};

/** Nobody pays themselves; what was wrongly drafted or posted so is undone. */
export const payerIsPayee: Refusal = {
  code: 'PAYER_IS_NOT_PAYEE',
  facts: (row) => `case when ${row}.type <> 'REVERSAL' and ${row}.provider_id = ${row}.receiver_id
    then jsonb_build_object('organization', ${row}.provider_id) end`,
};

/** A payment past any tranche to another than the commitment names is looked at by an approver. */
export const receiverNotApproved: Refusal = {
  code: 'APPROVED_RECEIVER',
  facts: (row, rows) => `
    (select jsonb_build_object('approved', promise.recipient_id, 'receiver', ${row}.receiver_id)
      from ${rows('commitment')} promise where promise.id = ${row}.commitment_id and ${row}.type = 'DISBURSEMENT'
        and ${row}.tranche_id is null and promise.recipient_id is distinct from ${row}.receiver_id
        and not ${isHeld([companyApprovers], row)})`,
};

/** Money that moved did so on a day that has come; until then its entry stays a draft. */
export const dayToCome: Refusal = {
  code: 'NOT_YET',
  facts: (row) =>
    `case when ${row}.occurred_on > ${today} then jsonb_build_object('occurredOn', ${row}.occurred_on) end`,
};

/** What a reversal undid stays undone. */
export const reversedAlready: Refusal = {
  code: 'REVERSED_ONCE',
  facts: (row, rows) => `case when ${row}.type = 'REVERSAL' then '{}'::jsonb else (
    select jsonb_build_object('occurredOn', reversal.occurred_on) from ${rows('ledger_entry')} reversal
      where reversal.reversal_of_id = ${row}.id and reversal.state <> 'DISCARDED') end`,
};

/** What was undone has not arrived. */
export const undone: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row, rows) => `case when ${isReversed(row, rows)} then '{"reversed": true}'::jsonb end`,
};

/** The county says once when money arrived. */
export const receivedAlready: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) =>
    `case when ${row}.received_on is not null then jsonb_build_object('receivedOn', ${row}.received_on) end`,
};
