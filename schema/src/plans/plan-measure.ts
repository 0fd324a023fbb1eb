import type { Ref } from '@mikro-orm/core';
import { countyOfficials } from '../authorization/holders.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Producer } from '../sales/producer.ts';
import { Product } from '../sales/product.ts';
import { SalesPlatform } from '../sales/sales-platform.ts';
import { SalesChannel } from '../sales/vocabulary.ts';
import { PlanVersion } from './county-plan.ts';
import { ofDraft, PlanPart, readWithVersion } from './plan-part.ts';
import { MeasureKind, MeasureStatus } from './vocabulary.ts';

@Stored({
  description: 'Something that a plan sets out to do.',
  policy: readWithVersion,
  writers: [countyOfficials],
  removable: ofDraft,
  checks: { ends_after_start: 'ends_on_latest >= starts_on_earliest' },
  sortedBy: 'position',
})
export class PlanMeasure extends PlanPart {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'measures' }) planVersion!: Ref<PlanVersion>;
  @Choice(MeasureKind, 'What kind of work it is.') kind!: MeasureKind;
  @Text('What will be done.') title!: string;
  @Text('How.', { optional: true, long: true }) description?: string;
  @ToOne(() => Product, 'What will be sold.', { optional: true, reverse: 'planMeasures' }) product?: Ref<Product>;
  @ToOne(() => Producer, 'Who produces it.', { optional: true, reverse: 'planMeasures' }) producer?: Ref<Producer>;
  @Choice(SalesChannel, 'By what way it will be sold.', { optional: true }) channel?: SalesChannel;
  @ToOne(() => SalesPlatform, 'Where it will be sold.', { optional: true, reverse: 'planMeasures' })
  platform?: Ref<SalesPlatform>;
  @Text('Who is responsible.', { optional: true }) responsible?: string;
  @Embedded(() => FuzzyDate, 'When it begins.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ends.', { optional: true }) endsOn?: FuzzyDate;
  @Choice(MeasureStatus, 'How far it has come.') status!: MeasureStatus;
}
