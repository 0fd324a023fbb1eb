import type { Ref } from '@mikro-orm/core';
import { companyAndLinkedCounties } from '../authorization/policies.ts';
import { reportedIsPublic, Scoped } from '../access/scoped.ts';
import { Choice, Count, Embedded, Figure, Localized, Stored, Text, Texts, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { FuzzyDate, Measurement } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Program } from '../parties/program.ts';
import { PlanFunnel } from './plan-funnel.ts';
import { planFunnelSql } from './plan-funnel-sql.ts';
import { TrainingClassState } from './vocabulary.ts';

@Stored({
  description: 'A class for officials or villagers, of one session or several.',
  policy: companyAndLinkedCounties('training_class_county', 'training_class_id'),
  checks: {
    ...reportedIsPublic,
    capacity_is_positive: 'capacity > 0',
    reported_county_count_is_not_negative: 'reported_county_count >= 0',
    ends_after_start: 'ends_on_latest >= starts_on_earliest',
  },
})
export class TrainingClass extends Scoped {
  @Localized('Its names.', { optional: true }) names?: LocalizedTextValue;
  @Text('What it teaches.') subject!: string;
  @Texts('Its topics, a few words each.', { optional: true }) topics?: string[];
  @Choice(TrainingClassState, 'Where it stands.') state!: TrainingClassState;
  @ToOne(() => Program, 'The program it belongs to.', { optional: true, reverse: 'trainingClasses' })
  program?: Ref<Program>;
  @ToOne(() => Organization, 'Who holds it.', { reverse: 'trainingClasses' }) host!: Ref<Organization>;
  @Embedded(() => FuzzyDate, 'When it begins.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ends.', { optional: true }) endsOn?: FuzzyDate;
  @Count('How many people have room; null means no limit.', { optional: true }) capacity?: number;
  @Embedded(() => Measurement, 'How many came, as reported; attendance counted here is kept apart.', {
    optional: true,
    adds: { standing: { state: ['PLANNED', 'ENROLLING', 'CONFIRMED', 'RUNNING', 'COMPLETED'] } },
  })
  reportedAttendance?: Measurement;
  @Count('From how many counties they came, as reported.', { optional: true }) reportedCountyCount?: number;
  @Figure(
    () => PlanFunnel,
    'How many of its counties went on to a plan: with the company of the class, or in a cohort that comes from it.',
    planFunnelSql,
    { single: true },
  )
  planFunnel!: PlanFunnel;
}
