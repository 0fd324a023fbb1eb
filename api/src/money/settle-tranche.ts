import { nextState, trancheLifecycle, type TrancheState } from '@fupin/schema';
import { Tranche, type LedgerEntry } from '@fupin/schema/model';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';

interface Paid {
  state: TrancheState;
  is_returned: boolean;
}

/** What is paid of a tranche decides where it stands. */
const paidOfTranche = `
  select case when paid >= amount then 'PAID' when paid > 0 then 'PARTLY_PAID' else 'APPROVED' end as state, paid <= 0 and refunded > 0 as is_returned
  from (
    select tranche.amount_amount as amount, coalesce(sum(entry.amount_amount * sign.of_entry), 0) as paid,
      coalesce(sum(entry.amount_amount) filter (where sign.kind = 'REFUND' and sign.of_entry < 0), 0) as refunded
    from tranche left join ledger_entry entry on entry.tranche_id = tranche.id and entry.state = 'POSTED'
    left join ledger_entry reversed on reversed.id = entry.reversal_of_id
    left join lateral (select coalesce(reversed.type, entry.type) as kind, case when entry.type = 'REVERSAL' then -1 else 1 end
      * case coalesce(reversed.type, entry.type) when 'DISBURSEMENT' then 1 when 'REFUND' then -1 else 0 end as of_entry) sign on true
    where tranche.id = ? group by tranche.id
  ) sums`;

/** Brings a tranche to where the entries posted on it have led it. */
export async function settleTranche(em: EntityManager, { tranche: part }: LedgerEntry): Promise<void> {
  if (!part) return;
  const tranche = await em.findOneOrFail(Tranche, { id: part.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const [paid] = await em.execute<Paid[]>(paidOfTranche, [tranche.id]);
  const { state, is_returned } = paid!;
  if (is_returned && tranche.state === 'PAID') tranche.state = nextState(trancheLifecycle, 'PAID', 'return');
  else if (state !== tranche.state && tranche.state !== 'RECEIVED')
    tranche.state = nextState(trancheLifecycle, tranche.state, isMore(tranche.state, state) ? 'pay' : 'unpay', state);
}

const order: TrancheState[] = ['APPROVED', 'PARTLY_PAID', 'PAID'];
const isMore = (from: TrancheState, to: TrancheState) => order.indexOf(to) > order.indexOf(from);
