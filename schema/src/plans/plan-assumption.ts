import type { Ref } from '@mikro-orm/core';
import { countyOfficials } from '../authorization/holders.ts';
import { Choice, Decimal, Embedded, Stored, ToOne, Value } from '../declare/decorators.ts';
import { Measurement } from '../declare/embedded-values.ts';
import { SalesChannel } from '../sales/vocabulary.ts';
import { PlanVersion } from './county-plan.ts';
import { PlanMeasure } from './plan-measure.ts';
import { ofDraft, PlanPart, readWithVersion } from './plan-part.ts';
import { AssumptionMetric, ComparatorRelation } from './vocabulary.ts';

@Value('What a figure is compared with.')
class Comparator {
  @Choice(ComparatorRelation, 'How the figure stands to it.') relation!: ComparatorRelation;
  @Choice(SalesChannel, 'The other way of selling.', { optional: true }) channel?: SalesChannel;
  @Decimal('The other figure, in the same unit; null means not stated.', { optional: true }) value?: string;
}

@Stored({
  description: 'A figure that a plan takes for granted and that can turn out wrong.',
  policy: readWithVersion,
  writers: [countyOfficials],
  removable: ofDraft,
  sortedBy: 'position',
})
export class PlanAssumption extends PlanPart {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'assumptions' }) planVersion!: Ref<PlanVersion>;
  @ToOne(() => PlanMeasure, 'The measure that rests on it.', { optional: true, partOf: 'assumptions' })
  measure?: Ref<PlanMeasure>;
  @Choice(AssumptionMetric, 'What is taken for granted.') metric!: AssumptionMetric;
  @Embedded(() => Measurement, 'The figure.', { adds: false }) measurement!: Measurement;
  @Embedded(() => Comparator, 'What it is compared with.', { optional: true }) comparator?: Comparator;
}
