import { nextState, trancheLifecycle, type TrancheState } from '@fupin/schema';
import { Tranche, type LedgerEntry } from '@fupin/schema/model';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';

/** Where the entries posted on a tranche lead it. */
const settled = `
  select case when paid <= 0 then case when refunded > 0 then 'RETURNED' else 'APPROVED' end
    when paid < amount then 'PARTLY_PAID' when is_awaited then 'PAID' else 'RECEIVED' end as state
  from (
    select tranche.amount_amount as amount,
      coalesce(sum(case kind when 'DISBURSEMENT' then signed when 'REFUND' then -signed end), 0) as paid,
      coalesce(sum(signed) filter (where kind = 'REFUND'), 0) as refunded,
      coalesce(bool_or(entry.type = 'DISBURSEMENT' and entry.received_on is null
        and not exists (select from ledger_entry undone where undone.reversal_of_id = entry.id)), false) as is_awaited
    from tranche left join ledger_entry entry on entry.tranche_id = tranche.id and entry.state = 'POSTED'
    left join ledger_entry reversed on reversed.id = entry.reversal_of_id
    left join lateral (select coalesce(reversed.type, entry.type) as kind,
      entry.amount_amount * case when entry.type = 'REVERSAL' then -1 else 1 end as signed) moved on true
    where tranche.id = ? group by tranche.id
  ) sums`;

/** Brings a tranche to where the entries posted on it, and their receipts, have led it. */
export async function settleTranche(em: EntityManager, { tranche: part }: LedgerEntry): Promise<void> {
  if (!part) return;
  const tranche = await em.findOneOrFail(Tranche, { id: part.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const [found] = await em.execute<{ state: TrancheState }[]>(settled, [tranche.id]);
  const { state } = found!;
  if (state === tranche.state) return;
  const step = trancheLifecycle.steps[tranche.state].find(({ to }) => to === state);
  tranche.state = nextState(trancheLifecycle, tranche.state, step?.verb ?? 'pay', state);
}
