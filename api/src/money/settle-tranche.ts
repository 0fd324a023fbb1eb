import { trancheLifecycle, type TrancheState } from '@fupin/schema';
import { Tranche, type LedgerEntry } from '@fupin/schema/model';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { takeStep } from '../write/take-step.ts';

/** Where the entries posted on a tranche lead it: it is received once the county has confirmed all that is paid. */
const settled = `
  select case when paid <= 0 then case when refunded < 0 then 'RETURNED' else 'APPROVED' end
    when paid < amount_amount then 'PARTLY_PAID' when received < paid then 'PAID' else 'RECEIVED' end as state
  from tranche cross join lateral (
    select coalesce(sum(paid), 0) as paid, sum(received) as received, sum(paid) filter (where kind = 'REFUND') as refunded
    from movement where tranche_id = tranche.id and posted
  ) moved where tranche.id = ?`;

/** Brings a tranche to where the entries posted on it, and their receipts, have led it. */
export async function settleTranche(em: EntityManager, { tranche: part }: LedgerEntry): Promise<void> {
  if (!part) return;
  const tranche = await em.findOneOrFail(Tranche, { id: part.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const [found] = await em.execute<{ state: TrancheState }[]>(settled, [tranche.id]);
  const { state } = found!;
  if (state === tranche.state) return;
  const step = trancheLifecycle.steps[tranche.state].find(({ to }) => to === state);
  takeStep(tranche, step?.verb ?? 'pay', state);
}
