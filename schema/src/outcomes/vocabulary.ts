import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const Aggregation = vocabulary('Aggregation', 'How the values of several periods come together.', {
  SUM: 'They add up.',
  LAST: 'The latest stands for all.',
  AVERAGE: 'Their mean stands for all.',
  NONE: 'They do not come together.',
});
export type Aggregation = CodeOf<typeof Aggregation>;

export const IndicatorLevel = vocabulary(
  'IndicatorLevel',
  'How far along the chain of effects an indicator measures.',
  {
    REACH: 'Who was reached; never an outcome.',
    OUTPUT: 'What a program delivered.',
    OUTCOME: 'What changed for people.',
    IMPACT: 'What changed for good.',
  },
);
export type IndicatorLevel = CodeOf<typeof IndicatorLevel>;

export const OutcomeReportState = vocabulary('OutcomeReportState', 'Where a claim of an outcome stands.', {
  DRAFT: 'Being written.',
  SUBMITTED: 'Waiting for acceptance.',
  RETURNED: 'Sent back with reasons.',
  ACCEPTED: 'Complete and plausible, still a claim.',
  IN_VERIFICATION: 'Being checked by someone independent.',
  VERIFIED: 'Found true.',
  PARTLY_VERIFIED: 'Found true in part.',
  NOT_VERIFIED: 'Not found true.',
  RESTATED: 'Replaced by a corrected report.',
  RETRACTED: 'Taken back.',
  REPORTED: 'Known from a public source only.',
});
export type OutcomeReportState = CodeOf<typeof OutcomeReportState>;

export const ContributionType = vocabulary('ContributionType', 'How a source ties an outcome to its cause.', {
  DIRECT: 'The source says "directly".',
  INDIRECT: 'The source says that it came about through others.',
  UNSTATED: 'The source does not say.',
});
export type ContributionType = CodeOf<typeof ContributionType>;

export const DisaggregationDimension = vocabulary('DisaggregationDimension', 'Along what a figure is split.', [
  'AREA_DESIGNATION',
  'AREA',
  'OCCUPATION',
  'SEX',
  'AGE',
  'POVERTY_STATUS',
]);
export type DisaggregationDimension = CodeOf<typeof DisaggregationDimension>;

export const VerificationMethod = vocabulary('VerificationMethod', 'How an outcome was checked.', [
  'DESK',
  'SITE_VISIT',
  'SAMPLE_SURVEY',
  'DATA_MATCH',
]);
export type VerificationMethod = CodeOf<typeof VerificationMethod>;

export const VerificationResult = vocabulary('VerificationResult', 'What a check of an outcome found.', [
  'VERIFIED',
  'PARTLY_VERIFIED',
  'NOT_VERIFIED',
]);
export type VerificationResult = CodeOf<typeof VerificationResult>;

export const ClaimReason = vocabulary('ClaimReason', 'Why claims come to no figure.', {
  AGGREGATION_RULE: 'Several figures are there that never add up: stocks, running totals or rates.',
  UNIT_MISMATCH: 'A report counts another unit than the indicator.',
});
export type ClaimReason = CodeOf<typeof ClaimReason>;
