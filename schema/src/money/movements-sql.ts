import type { RowsOf } from '../declare/declaration.ts';

/** The rows of a table as they are: what guards and verbs judge by. */
const present: RowsOf = (table) => table;

/** What an amount of a kind of entry adds to what is paid: money that came back is no longer paid. */
const paidBy = (kind: string, amount: string): string =>
  `case ${kind} when 'DISBURSEMENT' then ${amount} when 'REFUND' then -${amount} else 0 end`;

/**
 * What each entry of the ledger moves, one row an entry; sums take those that are `posted`. A reversal has the kind and
 * the receipt of the entry that it undoes, and opposite amounts. `paid` is what was disbursed less what came back, and
 * counts from `moved_on`; `received`, as much of it as the county confirmed, and `spent` count from `held_on`, which is
 * null until the county confirms. Amounts are of `currency`, signed. Sums up to a day are those of `entriesInForce`.
 */
export const movements = (rows: RowsOf = present): string => `(
  select entry.id as entry_id, coalesce(reversed.id, entry.id) as original_id, entry.commitment_id, promise.fund_id,
    entry.tranche_id, entry.amount_currency as currency, entry.state = 'POSTED' as posted, effect.kind,
    entry.occurred_on as moved_on, held.held_on, ${paidBy('effect.kind', 'effect.amount')} as paid,
    case when held.held_on is not null then ${paidBy('effect.kind', 'effect.amount')} else 0 end as received,
    case effect.kind when 'EXPENDITURE' then effect.amount else 0 end as spent
  from ${rows('ledger_entry')} entry
  left join ${rows('ledger_entry')} reversed on entry.type = 'REVERSAL' and reversed.id = entry.reversal_of_id
  left join ${rows('commitment')} promise on promise.id = entry.commitment_id
  cross join lateral (
    select coalesce(reversed.type, entry.type) as kind, coalesce(reversed.received_on, entry.received_on) as received_on,
      case entry.type when 'REVERSAL' then -entry.amount_amount else entry.amount_amount end as amount
  ) effect
  cross join lateral (select case when effect.kind <> 'DISBURSEMENT' then entry.occurred_on
    when effect.received_on is not null then greatest(entry.occurred_on, effect.received_on) end as held_on) held)`;

/** Whether a posted reversal undoes the entry of an alias, up to a day where one is given. */
export const isReversed = (entry: string, rows: RowsOf = present, day?: string): string => `exists (
  select from ${rows('ledger_entry')} reversal where reversal.reversal_of_id = ${entry}.id and reversal.state = 'POSTED'
    ${day === undefined ? '' : `and reversal.occurred_on <= ${day}`})`;

/**
 * The entries in force on a day: posted, moved by then and not reversed by then, one row each; reversals are none of
 * them. `paid` is that of `movements`, `amount` positive whatever the kind; `received_on` is null until the county
 * confirms a payment. For figures that show payment by payment what is left.
 */
export const entriesInForce = (day: string, rows: RowsOf = present): string => `(
  select entry.id as entry_id, entry.commitment_id, entry.tranche_id, entry.county_id, entry.amount_currency as currency,
    entry.type as kind, entry.amount_amount as amount, entry.received_on,
    ${paidBy('entry.type', 'entry.amount_amount')} as paid
  from ${rows('ledger_entry')} entry
  where entry.state = 'POSTED' and entry.type <> 'REVERSAL' and entry.occurred_on <= ${day} and not ${isReversed('entry', rows, day)})`;
