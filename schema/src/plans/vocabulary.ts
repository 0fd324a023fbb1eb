import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const PlanVersionState = vocabulary('PlanVersionState', 'Where a version of a county plan stands.', {
  DRAFT: 'Being written; only the county sees it.',
  SUBMITTED: 'Waiting for the county to sign it off.',
  SIGNED_OFF: 'The county stands behind it; waiting for the company.',
  ACCEPTED: 'In force.',
  SUPERSEDED: 'A later version is in force.',
  RETURNED: 'Sent back with reasons; the next version answers them.',
  REJECTED: 'Refused with reasons.',
  WITHDRAWN: 'Taken back by the county.',
  REPORTED: 'Known from a public source only.',
});
export type PlanVersionState = CodeOf<typeof PlanVersionState>;

export const SectionKind = vocabulary('SectionKind', 'A section of a county plan.', {
  SITUATION: 'How things stand, and what makes the plan fit.',
  MEASURES: 'What will be done.',
  ASSUMPTIONS: 'What is taken for granted.',
  TARGETS: 'What is to be reached.',
  BUDGET: 'What it costs, and who pays.',
});
export type SectionKind = CodeOf<typeof SectionKind>;

/** The lists of parts that a plan version shows, by which a path as "budgetLines.2.amount" begins. */
export type PlanPartList = 'measures' | 'assumptions' | 'targets' | 'budgetLines';

export const MeasureKind = vocabulary('MeasureKind', 'What kind of work a measure is.', [
  'ECOMMERCE_SALES',
  'LIVESTREAM_SALES',
  'FARMING',
  'TRAINING',
  'EDUCATION',
  'HEALTH',
  'EMPLOYMENT',
  'WOMEN',
  'ECOLOGY',
  'INFRASTRUCTURE',
  'TOURISM',
  'OTHER',
]);
export type MeasureKind = CodeOf<typeof MeasureKind>;

export const MeasureStatus = vocabulary('MeasureStatus', 'How far a measure has come.', [
  'PROPOSED',
  'PLANNED',
  'ONGOING',
  'DONE',
  'DROPPED',
]);
export type MeasureStatus = CodeOf<typeof MeasureStatus>;

export const AssumptionMetric = vocabulary('AssumptionMetric', 'What a plan takes for granted.', [
  'PROFIT_PER_UNIT',
  'PRICE_PER_UNIT',
  'COST_PER_UNIT',
  'SALES_VOLUME',
  'OUTPUT',
  'PARTICIPANTS',
]);
export type AssumptionMetric = CodeOf<typeof AssumptionMetric>;

export const ComparatorRelation = vocabulary('ComparatorRelation', 'How a figure stands to another.', [
  'GREATER_THAN',
  'EQUAL_TO',
  'LESS_THAN',
]);
export type ComparatorRelation = CodeOf<typeof ComparatorRelation>;

export const BudgetCategory = vocabulary('BudgetCategory', 'What money of a plan is spent on.', [
  'BREEDING_STOCK',
  'SEEDS_AND_FEED',
  'EQUIPMENT',
  'CONSTRUCTION',
  'TRAINING',
  'MARKETING',
  'LOGISTICS',
  'SUBSIDY',
  'INSURANCE',
  'STAFF',
  'OTHER',
]);
export type BudgetCategory = CodeOf<typeof BudgetCategory>;

export const BudgetSource = vocabulary('BudgetSource', 'Who pays for a budget line.', ['COMPANY', 'COUNTY', 'OTHER']);
export type BudgetSource = CodeOf<typeof BudgetSource>;

export const DecisionStep = vocabulary('DecisionStep', 'At which step a plan version is decided on.', {
  COUNTY_SIGN_OFF: 'An approver of the county.',
  COMPANY_ACCEPTANCE: 'An approver of the company.',
});
export type DecisionStep = CodeOf<typeof DecisionStep>;

export const PlanDecisionKind = vocabulary('PlanDecisionKind', 'What was decided on a plan version.', [
  'APPROVE',
  'RETURN',
  'REJECT',
]);
export type PlanDecisionKind = CodeOf<typeof PlanDecisionKind>;

export const ReviewState = vocabulary('ReviewState', 'Where a review stands.', [
  'SCHEDULED',
  'IN_PROGRESS',
  'COMPLETED',
  'CLOSED',
  'MISSED',
]);
export type ReviewState = CodeOf<typeof ReviewState>;

export const FindingState = vocabulary('FindingState', 'Where a finding stands.', {
  OPEN: 'Nobody has answered.',
  RESPONDED: 'Answered.',
  ACTION_AGREED: 'It is settled what will be done.',
  DONE: 'It was done, by word of who did it.',
  VERIFIED: 'Somebody else saw that it was done.',
  RISK_ACCEPTED: 'It is left as it is, knowingly.',
});
export type FindingState = CodeOf<typeof FindingState>;

export const Severity = vocabulary('Severity', 'How much a finding matters.', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
export type Severity = CodeOf<typeof Severity>;

export const ActionStatus = vocabulary('ActionStatus', 'How far a promised action has come.', {
  PROMISED: 'Somebody said so; nobody says how or when.',
  AGREED: 'It is settled who does what by when.',
  DONE: 'It was done.',
  DROPPED: 'It will not be done.',
});
export type ActionStatus = CodeOf<typeof ActionStatus>;

export const ProgressReason = vocabulary('ProgressReason', 'Why progress towards a target cannot be computed.', {
  NO_BASELINE: 'The target is a share, and the figure it is a share of is missing or not stated.',
  TARGET_NOT_STATED: 'The plan does not say how much.',
  UNIT_MISMATCH: 'Target, reports and indicator do not count the same unit.',
  NO_ACTUAL_REPORTS: 'No accepted report says that anything happened.',
  NOT_VERIFIED_YET: 'Nobody has verified a report.',
  NO_OFFICIAL_FIGURE: 'No verification gives an official figure.',
  AGGREGATION_RULE: 'Several figures are there that never add up: stocks, running totals or rates.',
  TARGET_IS_ZERO: 'Nothing can be divided by a target of zero.',
  TARGET_IS_CEILING: 'The target is an upper bound; a share of it would mislead.',
});
export type ProgressReason = CodeOf<typeof ProgressReason>;

export const TailoringReason = vocabulary('TailoringReason', 'Why a plan cannot be compared with others.', {
  ONLY_PLAN: 'No other plan of its cohort can be read.',
  NOTHING_TO_COMPARE: 'Neither it nor another plan of its cohort has a measure, a target or a text.',
});
export type TailoringReason = CodeOf<typeof TailoringReason>;
