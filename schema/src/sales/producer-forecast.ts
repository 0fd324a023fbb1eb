import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Measurement, ReportedConversion } from '../declare/embedded-values.ts';
import { Producer } from './producer.ts';
import { ForecastMetric } from './vocabulary.ts';

@Stored({
  description: 'What a producer expects or might reach; never counted as achieved.',
  policy: companyAndCounty,
  checks: { is_not_actual: `measurement_modality <> 'ACTUAL'` },
})
export class ProducerForecast extends Scoped {
  @ToOne(() => Producer, 'The producer.', { partOf: 'forecasts' }) producer!: Ref<Producer>;
  @Choice(ForecastMetric, 'What is expected.') metric!: ForecastMetric;
  @Embedded(() => Measurement, 'How much.', { adds: { within: ['metric'] } }) measurement!: Measurement;
  @Embedded(() => ReportedConversion, 'The amount in another currency, as the source printed it.', { optional: true })
  reportedConversion?: ReportedConversion;
}
