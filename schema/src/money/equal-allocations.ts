import type { Ref } from '@mikro-orm/core';
import { AreaBaseline } from '../areas/area-baseline.ts';
import {
  Choice,
  Choices,
  Count,
  Decimal,
  Embedded,
  Figure,
  ToOne,
  Value,
  declareFigure,
} from '../declare/decorators.ts';
import { FigureFlag } from '../values/figure-flag.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { Money } from '../declare/embedded-values.ts';
import { Allocation } from './allocation.ts';
import { Commitment } from './commitment.ts';
import { allocatedSharesSql, equalAllocationsSql } from './equal-allocations-sql.ts';
import { Fund } from './fund.ts';
import { NeedReason } from './vocabulary.ts';

@Value('What one of several counties is given, beside its need.')
class AllocatedShare {
  @ToOne(() => Allocation, 'The allocation.') allocation!: Ref<Allocation>;
  @ToOne(() => AreaBaseline, 'The newest count of poor people of its county; null where there is none.', {
    optional: true,
  })
  need?: Ref<AreaBaseline>;
}

@Value('Counties that are given the same amount from one fund or commitment.')
export class EqualAllocations {
  @ToOne(() => Fund, 'The fund.', { optional: true }) fund?: Ref<Fund>;
  @ToOne(() => Commitment, 'The commitment, where it belongs to no fund.', { optional: true })
  commitment?: Ref<Commitment>;
  @Embedded(() => Money, 'What each of them is given.') amount!: Money;
  @Count('How many counties are given it.') counties!: number;
  @Decimal('The largest number of poor people among them divided by the smallest, to six places.', { optional: true })
  needRatio?: string;
  @Choice(NeedReason, 'Why there is no ratio.', { optional: true }) reason?: NeedReason;
  @Choices(FigureFlag, 'What a reader must know of the amounts.') flags!: FigureFlag[];
  @Figure(() => AllocatedShare, 'The allocations with the need of their counties.', allocatedSharesSql)
  allocations!: AllocatedShare[];
  @Inputs() inputs!: FigureInput[];
}

declareFigure({
  name: 'equalAllocations',
  description:
    'Where several counties are given exactly the same amount from one fund, or from one commitment without a fund, beside how many poor people they have by their newest baseline of POOR_POPULATION. EVEN_SPLIT where one has at least twice as many as another. The most uneven need first.',
  value: () => EqualAllocations,
  arguments: [],
  sql: equalAllocationsSql,
});
