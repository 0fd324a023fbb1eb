import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { User } from '../../access/user.ts';
import type { Addition } from '../../declare/declaration.ts';
import { Choice, Day, Embedded, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Measurement } from '../../declare/embedded-values.ts';
import { Organization } from '../../parties/organization.ts';
import { acceptedStates } from '../lifecycles.ts';
import { OutcomeReport } from './outcome-report.ts';
import { VerificationMethod, VerificationResult } from '../vocabulary.ts';

const adds: Addition = {
  indicator: 'outcomeReport.indicator',
  within: ['outcomeReport.area.level'],
  standing: { 'outcomeReport.state': acceptedStates },
  time: 'outcomeReport.period',
};

@Stored({
  description: 'What somebody independent found when checking a claim.',
  policy: readWith('outcome_report', undefined, `whole.state = 'DRAFT'`),
  checks: {
    result_has_a_value: `result = 'NOT_VERIFIED' or verified_value is not null`,
    doubt_needs_reasons: `result = 'VERIFIED' or coalesce(trim(reasons), '') <> ''`,
    only_actual_is_verifiable: `verified_modality = 'ACTUAL' and official_modality = 'ACTUAL'`,
  },
})
export class Verification extends Scoped {
  @ToOne(() => OutcomeReport, 'The claim.', { partOf: 'verifications' }) outcomeReport!: Ref<OutcomeReport>;
  @ToOne(() => User, 'Who checked it.', { hidden: true }) verifier!: Ref<User>;
  @Text('The name of who checked it, as it was then.') verifierName!: string;
  @ToOne(() => Organization, 'For whom the verifier works.', { optional: true, reverse: 'verifications' })
  verifierOrganization?: Ref<Organization>;
  @Choice(VerificationMethod, 'How it was checked.') method!: VerificationMethod;
  @Day('The day it was finished.') verifiedOn!: string;
  @Embedded(() => Measurement, 'What the verifier found.', { optional: true, adds }) verified?: Measurement;
  @Embedded(() => Measurement, 'What the official register says.', { optional: true, adds }) official?: Measurement;
  @Choice(VerificationResult, 'What came out.') result!: VerificationResult;
  @Text('Why it was not verified in full.', { optional: true }) reasons?: string;
}
