import { TrancheType } from '@fupin/schema';
import {
  Choice,
  Commitment,
  companyEditors,
  Count,
  Day,
  Embedded,
  Money,
  Organization,
  pledgeIsNoCommitment,
  ToOne,
  Tranche,
} from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../errors/graphql-errors.ts';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';
import { sentences } from './sentences.ts';

/** Parts of one commitment; a number beyond is a mistake. */
const mostTranches = 999;

class NewTranche {
  @Count('1 for the first tranche; the next one when not given.', { optional: true }) number?: number;
  @Choice(TrancheType, 'Which part it is.') type!: TrancheType;
  @Day('The day by which it is to be paid.') dueOn!: string;
  @Embedded(() => Money, 'How much.') amount!: Money;
  @ToOne(() => Organization, 'Who shall be paid; the recipient of the commitment when not given.', { optional: true })
  receiver?: Organization;
}

export const scheduleTranche = verb({
  name: 'scheduleTranche',
  description: 'Plans a part of a commitment that is due on one day.',
  on: Commitment,
  makes: Tranche,
  by: [companyEditors],
  during: ['COMMITTED'],
  adds: true,
  unless: [pledgeIsNoCommitment],
  input: NewTranche,
  async run(commitment, input, { em, make }) {
    if (input.number && input.number > mostTranches)
      throw badInput([
        { path: ['input', 'number'], code: 'OUT_OF_RANGE', sentence: sentences.trancheNumber({ most: mostTranches }) },
      ]);
    const number = input.number ?? (await nextNumber(em, commitment));
    return make(Tranche, { ...scopeOf(commitment), ...input, number, commitment });
  },
});

/** One more than the highest so far; whoever schedules at the same time waits and takes the one after. */
async function nextNumber(em: EntityManager, { id }: Commitment): Promise<number> {
  await em.execute('select from commitment where id = ? for no key update', [id]);
  const [{ next }] = await em.execute<[{ next: number }]>(
    'select coalesce(max(number), 0) + 1 as next from tranche where commitment_id = ?',
    [id],
  );
  return next;
}
