import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../../access/scoped.ts';
import { Area } from '../../areas/area.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { companyAndCounty } from '../../authorization/row-policy.ts';
import { Measurement } from '../../declare/embedded-values.ts';
import { HelpPlatform } from '../../households/help-platform.ts';
import { Person } from '../../parties/person.ts';
import { Program } from '../../parties/program.ts';
import { Campaign } from './campaign.ts';
import { Producer } from '../producer.ts';
import { SalesPlatform } from '../sales-platform.ts';
import { Metric } from '../vocabulary.ts';

@Stored({
  description: 'A count of reach or activity, as views, followers or videos; never an outcome.',
  policy: companyAndCounty,
  checks: {
    is_about_something:
      'num_nonnulls(platform_id, help_platform_id, campaign_id, producer_id, program_id, person_id, area_id) > 0',
  },
})
export class MetricObservation extends Scoped {
  @Choice(Metric, 'What was counted.') metric!: Metric;
  @Embedded(() => Measurement, 'How many.', { adds: { within: ['metric'] } }) measurement!: Measurement;
  @Text('What the source says where it gives no figure.', { optional: true }) text?: string;
  @ToOne(() => SalesPlatform, 'The sales platform.', { optional: true, partOf: 'metrics' })
  platform?: Ref<SalesPlatform>;
  @ToOne(() => HelpPlatform, 'The help platform.', { optional: true, partOf: 'metrics' })
  helpPlatform?: Ref<HelpPlatform>;
  @ToOne(() => Campaign, 'The campaign.', { optional: true, partOf: 'metrics' }) campaign?: Ref<Campaign>;
  @ToOne(() => Producer, 'The producer.', { optional: true, partOf: 'metrics' }) producer?: Ref<Producer>;
  @ToOne(() => Program, 'The program.', { optional: true, partOf: 'metrics' }) program?: Ref<Program>;
  @ToOne(() => Person, 'The host.', { optional: true, partOf: 'metrics' }) person?: Ref<Person>;
  @ToOne(() => Area, 'Where.', { optional: true, reverse: 'metricObservations' }) area?: Ref<Area>;
}
