import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const AccessChannel = vocabulary('AccessChannel', 'By what people reach a help platform.', [
  'WEB',
  'APP',
  'WECHAT',
  'OFFICE',
]);
export type AccessChannel = CodeOf<typeof AccessChannel>;

export const HelpCategory = vocabulary('HelpCategory', 'What kind of help a household asks for.', [
  'MEDICAL',
  'EDUCATION',
  'HOUSING',
  'LIVELIHOOD',
  'FOOD',
  'CLOTHING',
  'EMPLOYMENT',
  'OTHER',
]);
export type HelpCategory = CodeOf<typeof HelpCategory>;

export const SubPlatformKind = vocabulary('SubPlatformKind', 'What a part of a help platform does.', [
  'DONATIONS',
  'ONLINE_STORE',
  'CROWDFUNDING',
  'MATCHING',
  'MONITORING',
]);
export type SubPlatformKind = CodeOf<typeof SubPlatformKind>;

export const RolloutPhase = vocabulary('RolloutPhase', 'How far a platform has been introduced.', [
  'TRIAL',
  'EXTENDED',
  'NATIONWIDE',
]);
export type RolloutPhase = CodeOf<typeof RolloutPhase>;

export const PovertyCause = vocabulary('PovertyCause', 'Why a household is poor, or might be again.', [
  'ILLNESS',
  'DISABILITY',
  'DISASTER',
  'ACCIDENT',
  'SCHOOLING_COST',
  'JOB_LOSS',
  'LACK_OF_LABOR',
  'LACK_OF_LAND',
  'LACK_OF_WATER',
  'LACK_OF_SKILL',
  'LACK_OF_CAPITAL',
  'POOR_ACCESS',
  'MARKET_LOSS',
  'OTHER',
]);
export type PovertyCause = CodeOf<typeof PovertyCause>;

export const HousingGrade = vocabulary('HousingGrade', 'How safe a house is, by the national grades.', {
  A: 'Safe.',
  B: 'Basically safe.',
  C: 'Dangerous in part.',
  D: 'Dangerous as a whole.',
});
export type HousingGrade = CodeOf<typeof HousingGrade>;

export const IncomeCategory = vocabulary('IncomeCategory', 'Where income of a household comes from.', [
  'WAGES',
  'FARMING',
  'BUSINESS',
  'PROPERTY',
  'TRANSFERS',
]);
export type IncomeCategory = CodeOf<typeof IncomeCategory>;

export const HouseholdExitState = vocabulary(
  'HouseholdExitState',
  'Where the exit of a household from poverty stands.',
  ['PROPOSED', 'CONFIRMED', 'REFUSED'],
);
export type HouseholdExitState = CodeOf<typeof HouseholdExitState>;

export const RiskKind = vocabulary('RiskKind', 'In what way a household is at risk.', {
  UNSTABLE_EXIT: 'It left poverty and may fall back.',
  MARGINAL: 'It was never registered as poor but is close to it.',
  SUDDEN_HARDSHIP: 'Something sudden struck it.',
});
export type RiskKind = CodeOf<typeof RiskKind>;

export const RiskCaseState = vocabulary('RiskCaseState', 'Where a household at risk stands.', {
  FLAGGED: 'Somebody or some figure points to it.',
  CONFIRMED: 'The county found it true.',
  SUPPORT_PLANNED: 'It is settled what will be done.',
  SUPPORTED: 'It was done.',
  CLEARED: 'The risk is over.',
  BACK_IN_POVERTY: 'The household is poor again.',
  DISMISSED: 'There is no risk, for a stated reason.',
});
export type RiskCaseState = CodeOf<typeof RiskCaseState>;

export const HelpRequestState = vocabulary('HelpRequestState', 'Where a request for help stands.', {
  DRAFT: 'Being written.',
  SUBMITTED: 'Waiting for the county.',
  SCREENED: 'Found true and complete.',
  PUBLISHED: 'Donors can see it.',
  MATCHED: 'A donor took it on.',
  IN_FULFILMENT: 'Help is on the way.',
  FULFILLED: 'The household confirms that it arrived.',
  CLOSED: 'Nothing more will follow.',
  REJECTED: 'Refused with reasons.',
  EXPIRED: 'Nobody took it on in time.',
  WITHDRAWN: 'Taken back.',
  DISPUTED: 'Household and donor disagree.',
});
export type HelpRequestState = CodeOf<typeof HelpRequestState>;

export const DonorKind = vocabulary('DonorKind', 'Who helps.', ['PERSON', 'ORGANIZATION']);
export type DonorKind = CodeOf<typeof DonorKind>;
