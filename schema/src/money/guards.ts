import { declareGuard } from '../declare/guard.ts';
import { Allocation } from './allocation.ts';
import { CommitmentEvent } from './commitment-event.ts';
import { LedgerEntry } from './ledger-entry.ts';
import { isReversed, movements } from './movements-sql.ts';
import { Tranche } from './tranche.ts';

/** What the entries of a part of the ledger moved. */
const posted = (part: string) => `${movements()} movement where posted and ${part}`;

/** Whoever changes a sum holds the commitment, so that of two who would exceed it together one waits and sees the other. */
const hold = (commitment: string) => `perform from commitment where id = ${commitment} for update;`;

declareGuard({
  name: 'guard_1_posted_immutable',
  watches: () => [LedgerEntry],
  when: 'before update or delete',
  body: `
    if OLD.state = 'POSTED' and (TG_OP = 'DELETE' or OLD.received_on is not null
      or to_jsonb(NEW) - '{received_on,version,updated_at,updated_by}'::text[] <> to_jsonb(OLD) - '{received_on,version,updated_at,updated_by}'::text[])
    then perform refuse('POSTED_IMMUTABLE', jsonb_build_object('entry', OLD.id)); end if;
    if TG_OP = 'DELETE' then return OLD; end if;`,
});

declareGuard({
  name: 'guard_2_entry_fits_promise',
  watches: () => [LedgerEntry],
  when: 'before insert or update',
  declare: `promise commitment%rowtype; part tranche%rowtype; original ledger_entry%rowtype; promised text; short jsonb;`,
  body: `
    ${hold('NEW.commitment_id')}
    select * into promise from commitment where id = NEW.commitment_id;
    if promise.kind = 'PLEDGE' then perform refuse('NO_PAY_ON_PLEDGE', jsonb_build_object('commitment', promise.id)); end if;
    select amount_delta_currency into promised from commitment_event where commitment_id = promise.id limit 1;
    if promised <> NEW.amount_currency then
      perform refuse('ONE_CURRENCY_SUMS', jsonb_build_object('committed', promised, 'entry', NEW.amount_currency));
    end if;
    if NEW.tranche_id is not null and not exists (select from tranche where id = NEW.tranche_id and commitment_id = NEW.commitment_id) then
      perform refuse('TRANCHE_CONDITIONS', jsonb_build_object('tranche', NEW.tranche_id));
    end if;
    if NEW.type = 'REVERSAL' then
      select * into original from ledger_entry where id = NEW.reversal_of_id;
      if original.state <> 'POSTED' or original.type = 'REVERSAL' or original.commitment_id <> NEW.commitment_id
        or original.amount_amount <> NEW.amount_amount or original.amount_currency <> NEW.amount_currency then
        perform refuse('POSTED_IMMUTABLE', jsonb_build_object('entry', original.id, 'amount', original.amount_amount::text));
      end if;
    end if;
    if NEW.type = 'DISBURSEMENT' and NEW.state = 'POSTED' and (TG_OP = 'INSERT' or OLD.state <> 'POSTED') then
      if promise.state <> 'COMMITTED' then perform refuse('TRANSITION_NOT_ALLOWED', jsonb_build_object('commitment', promise.state)); end if;
      if NEW.tranche_id is null and not exists (select from tranche where commitment_id = promise.id and state <> 'CANCELLED') then return NEW; end if;
      select * into part from tranche where id = NEW.tranche_id for update;
      select jsonb_agg(jsonb_build_object('id', id, 'text', text, 'state', state)) into short from tranche_condition
        where tranche_id = part.id and state in ('OPEN', 'SUBMITTED', 'FAILED');
      if short is not null or part.id is null or part.state not in ('APPROVED', 'PARTLY_PAID') then
        perform refuse('TRANCHE_CONDITIONS', jsonb_build_object('tranche', part.number, 'state', part.state, 'conditions', coalesce(short, '[]')));
      end if;
    end if;`,
});

declareGuard({
  name: 'guard_3_paid_le_committed',
  watches: () => [LedgerEntry, CommitmentEvent],
  when: 'after insert or update',
  declare: `exceeded record;`,
  body: `
    ${hold('NEW.commitment_id')}
    select day, committed, paid into exceeded from (
      select day, sum(sum(delta)) over (order by day) as committed, sum(sum(spent)) over (order by day) as paid from (
        -- What was pledged is committed only since the day it became binding.
        select case when type = 'PLEDGED' then greatest(effective_on_latest, (select min(binding.effective_on_latest)
            from commitment_event binding where binding.commitment_id = NEW.commitment_id and binding.type = 'CONVERTED')) else effective_on_latest end as day,
          amount_delta_amount as delta, 0::numeric as spent from commitment_event where commitment_id = NEW.commitment_id
        union all
        select moved_on, 0, paid from ${posted('commitment_id = NEW.commitment_id')}
      ) movement group by day
    ) running where paid > committed order by day limit 1;
    if found then
      perform refuse('PAID_LE_COMMITTED', jsonb_build_object('on', exceeded.day,
        'committed', trim_scale(exceeded.committed)::text, 'paid', trim_scale(exceeded.paid)::text));
    end if;`,
});

declareGuard({
  name: 'guard_4_tranche_paid_once',
  watches: () => [LedgerEntry],
  when: 'after insert or update',
  declare: `total numeric; part tranche%rowtype;`,
  body: `
    if NEW.tranche_id is null or NEW.state <> 'POSTED' then return null; end if;
    select * into part from tranche where id = NEW.tranche_id for update;
    select sum(paid) into total from ${posted('tranche_id = NEW.tranche_id')};
    if total < 0 then
      perform refuse('SPENT_LE_RECEIVED', jsonb_build_object('tranche', part.number, 'paid', trim_scale(total)::text));
    end if;
    if total > part.amount_amount then
      perform refuse('PAID_LE_COMMITTED', jsonb_build_object('tranche', part.number,
        'committed', trim_scale(part.amount_amount)::text, 'paid', trim_scale(total)::text));
    end if;`,
});

declareGuard({
  name: 'guard_5_spent_le_received',
  watches: () => [LedgerEntry],
  when: 'after insert or update',
  declare: `exceeded record;`,
  body: `
    select day, received, spent into exceeded from (
      select held_on as day, sum(sum(received)) over (order by held_on) as received, sum(sum(spent)) over (order by held_on) as spent
      from ${posted('commitment_id = NEW.commitment_id and held_on is not null')} group by held_on
    ) running where spent > received order by day limit 1;
    if found and NEW.type <> 'DISBURSEMENT' then
      perform refuse('SPENT_LE_RECEIVED', jsonb_build_object('on', exceeded.day,
        'received', trim_scale(exceeded.received)::text, 'spent', trim_scale(exceeded.spent)::text));
    end if;`,
});

declareGuard({
  name: 'guard_6_pass_through_once',
  watches: () => [LedgerEntry],
  when: 'after insert or update',
  declare: `source ledger_entry%rowtype; total numeric;`,
  body: `
    if NEW.provider_entry_id is null then return null; end if;
    select * into source from ledger_entry where id = NEW.provider_entry_id for update;
    select sum(amount_amount) into total from ledger_entry entry where provider_entry_id = source.id and not ${isReversed('entry')};
    if source.amount_currency <> NEW.amount_currency or total > source.amount_amount then
      perform refuse('PASS_THROUGH_ONCE', jsonb_build_object('entry', source.id,
        'received', trim_scale(source.amount_amount)::text, 'passedOn', trim_scale(total)::text));
    end if;`,
});

/** The parts of a commitment in its own currency, which together do not exceed it. */
const partsWithin = (rule: string, parts: string) => `
    ${hold('promise')}
    select sum(amount_delta_amount), min(amount_delta_currency) into committed, promised from commitment_event where commitment_id = promise;
    select sum(amount_amount), bool_and(amount_currency = promised) into total, is_same from ${parts};
    if not is_same then perform refuse('ONE_CURRENCY_SUMS', jsonb_build_object('committed', promised)); end if;
    if total > coalesce(committed, 0) then
      perform refuse('${rule}', jsonb_build_object('committed', trim_scale(coalesce(committed, 0))::text, 'planned', trim_scale(total)::text));
    end if;`;
const sums = `promise uuid; committed numeric; promised text; total numeric; is_same boolean;`;

declareGuard({
  name: 'guard_7_tranches_le_commitment',
  watches: () => [Tranche, CommitmentEvent],
  when: 'after insert or update',
  declare: sums,
  body: `promise := NEW.commitment_id;
    ${partsWithin('TRANCHES_LE_COMMITMENT', `tranche where commitment_id = promise and state <> 'CANCELLED'`)}`,
});

declareGuard({
  name: 'guard_8_allocation_le_commitment',
  watches: () => [Allocation, CommitmentEvent],
  when: 'after insert or update',
  declare: sums,
  body: `promise := NEW.commitment_id;
    if promise is null then return null; end if;
    ${partsWithin('ALLOCATION_LE_COMMITMENT', 'allocation where commitment_id = promise')}`,
});

declareGuard({
  name: 'guard_9_one_currency',
  watches: () => [CommitmentEvent],
  when: 'after insert or update',
  declare: `currencies text[];`,
  body: `
    select array_agg(distinct amount_delta_currency) into currencies from commitment_event where commitment_id = NEW.commitment_id;
    if cardinality(currencies) > 1 then perform refuse('ONE_CURRENCY_SUMS', jsonb_build_object('currencies', currencies)); end if;
    if (select sum(amount_delta_amount) from commitment_event where commitment_id = NEW.commitment_id) < 0 then
      perform refuse('PAID_LE_COMMITTED', jsonb_build_object('commitment', NEW.commitment_id));
    end if;`,
});
