-- An entry fits the promise that it fulfils: nothing is paid on a pledge, in another currency, past a tranche or to
-- another than the tranche is for; a reversal is the exact opposite of its entry.
create or replace function guard_2_entry_fits_promise() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  promise commitment%rowtype;
  part tranche%rowtype;
  original ledger_entry%rowtype;
  promised text;
  approved uuid;
  unmet jsonb;
begin
  -- Whoever changes a sum holds the commitment, so that of two who would exceed it together one waits for the other.
  select * into promise from commitment where id = NEW.commitment_id for update;
  if promise.kind = 'PLEDGE' then
    perform refuse('NO_PAY_ON_PLEDGE', jsonb_build_object('commitment', promise.id));
  end if;
  select amount_delta_currency into promised from commitment_event where commitment_id = promise.id limit 1;
  if promised <> NEW.amount_currency then
    perform refuse('ONE_CURRENCY_SUMS', jsonb_build_object('committed', promised, 'entry', NEW.amount_currency));
  end if;
  if NEW.tranche_id is not null
    and not exists (select from tranche where id = NEW.tranche_id and commitment_id = NEW.commitment_id)
  then
    perform refuse('TRANCHE_CONDITIONS', jsonb_build_object('tranche', NEW.tranche_id));
  end if;
  if NEW.type = 'DISBURSEMENT' and NEW.state <> 'DISCARDED' and NEW.tranche_id is not null
    and (TG_OP = 'INSERT' or OLD.state <> NEW.state)
  then
    select coalesce(receiver_id, promise.recipient_id) into approved from tranche where id = NEW.tranche_id;
    if NEW.receiver_id is distinct from approved then
      perform refuse('APPROVED_RECEIVER', jsonb_build_object('approved', approved, 'receiver', NEW.receiver_id));
    end if;
  end if;
  if NEW.type = 'REVERSAL' then
    select * into original from ledger_entry where id = NEW.reversal_of_id;
    if original.state <> 'POSTED'
      or original.type = 'REVERSAL'
      or original.commitment_id <> NEW.commitment_id
      or original.amount_amount <> NEW.amount_amount
      or original.amount_currency <> NEW.amount_currency
    then
      perform refuse(
        'POSTED_IMMUTABLE', jsonb_build_object('entry', original.id, 'amount', original.amount_amount::text)
      );
    end if;
  end if;
  if NEW.type <> 'DISBURSEMENT' or NEW.state <> 'POSTED' or (TG_OP = 'UPDATE' and OLD.state = 'POSTED') then
    return NEW;
  end if;
  if promise.state <> 'COMMITTED' then
    perform refuse('TRANSITION_NOT_ALLOWED', jsonb_build_object('commitment', promise.state));
  end if;
  if NEW.tranche_id is null
    and not exists (select from tranche where commitment_id = promise.id and state <> 'CANCELLED')
  then
    return NEW;
  end if;
  select * into part from tranche where id = NEW.tranche_id for update;
  select jsonb_agg(jsonb_build_object('id', id, 'text', text, 'state', state)) into unmet
  from tranche_condition
  where tranche_id = part.id and state in ('OPEN', 'SUBMITTED', 'FAILED');
  if unmet is not null or part.id is null or part.state not in ('APPROVED', 'PARTLY_PAID') then
    perform refuse(
      'TRANCHE_CONDITIONS',
      jsonb_build_object(
        'tranche', part.number,
        'lifecycle', 'TrancheState',
        'state', part.state,
        'conditions', coalesce(unmet, '[]')
      )
    );
  end if;
  return NEW;
end $$;
