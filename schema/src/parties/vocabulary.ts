import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const OrganizationKind = vocabulary('OrganizationKind', 'What kind of body an organization is.', [
  'COMPANY',
  'FUND',
  'GOVERNMENT',
  'MULTILATERAL',
  'NGO',
  'MEDIA',
  'COOPERATIVE',
]);
export type OrganizationKind = CodeOf<typeof OrganizationKind>;

export const ProgramKind = vocabulary('ProgramKind', 'What kind of work a program does.', {
  COUNTY_SUPPORT: 'A company supports one county or several.',
  TRAINING_SERIES: 'Classes of one kind.',
  SALES_SERIES: 'Campaigns of one kind.',
  NUTRITION: 'Meals for those who lack them.',
  PUBLIC_WELFARE: 'A joint program of companies and public bodies.',
  PUBLIC_PLATFORM: 'A platform that connects donors and households.',
  ENTERPRISE_DRIVE: 'A drive in which many enterprises take part.',
  NATIONAL_POLICY: 'A plan of the state.',
});
export type ProgramKind = CodeOf<typeof ProgramKind>;

export const ActivityStatus = vocabulary('ActivityStatus', 'Where an activity stands, as IATI 2.03 codes it.', {
  PIPELINE: 'IATI 1: being scoped or planned.',
  IMPLEMENTATION: 'IATI 2: going on.',
  FINALISATION: 'IATI 3: complete but for the final payments or evaluation.',
  CLOSED: 'IATI 4: complete.',
  CANCELLED: 'IATI 5: cancelled.',
  SUSPENDED: 'IATI 6: suspended for now.',
});
export type ActivityStatus = CodeOf<typeof ActivityStatus>;

export const ProgramScope = vocabulary('ProgramScope', 'How far a program reaches.', [
  'GLOBAL',
  'NATIONAL',
  'REGIONAL',
  'PROVINCIAL',
  'COUNTY',
  'VILLAGE',
]);
export type ProgramScope = CodeOf<typeof ProgramScope>;

export const ProgramService = vocabulary('ProgramService', 'What a program does for people.', [
  'MARKET_ACCESS',
  'TRAINING',
  'FINANCE',
  'NUTRITION',
  'EDUCATION',
  'HEALTH',
  'EMPLOYMENT',
  'INFRASTRUCTURE',
  'ECOLOGY',
]);
export type ProgramService = CodeOf<typeof ProgramService>;

export const TargetGroup = vocabulary('TargetGroup', 'Whom a program is for.', [
  'POOR_HOUSEHOLDS',
  'RESIDENTS_OF_POOR_AREAS',
  'RURAL_ENTREPRENEURS',
  'FARMERS',
  'PRESCHOOL_CHILDREN',
  'PUPILS',
  'WOMEN',
  'ELDERLY',
  'OFFICIALS',
]);
export type TargetGroup = CodeOf<typeof TargetGroup>;

export const SdgGoal = vocabulary('SdgGoal', 'A goal of the United Nations for sustainable development.', {
  SDG_1: 'No poverty.',
  SDG_2: 'Zero hunger.',
  SDG_3: 'Good health and well-being.',
  SDG_4: 'Quality education.',
  SDG_5: 'Gender equality.',
  SDG_6: 'Clean water and sanitation.',
  SDG_7: 'Affordable and clean energy.',
  SDG_8: 'Decent work and economic growth.',
  SDG_9: 'Industry, innovation and infrastructure.',
  SDG_10: 'Reduced inequalities.',
  SDG_11: 'Sustainable cities and communities.',
  SDG_12: 'Responsible consumption and production.',
  SDG_13: 'Climate action.',
  SDG_14: 'Life below water.',
  SDG_15: 'Life on land.',
  SDG_16: 'Peace, justice and strong institutions.',
  SDG_17: 'Partnerships for the goals.',
});
export type SdgGoal = CodeOf<typeof SdgGoal>;

export const ParticipationRole = vocabulary(
  'ParticipationRole',
  'What an organization does in a program, as IATI codes it.',
  {
    FUNDING: 'IATI 1: gives the money.',
    ACCOUNTABLE: 'IATI 2: answers for it.',
    EXTENDING: 'IATI 3: passes money and duties on.',
    IMPLEMENTING: 'IATI 4: does the work.',
  },
);
export type ParticipationRole = CodeOf<typeof ParticipationRole>;

export const PartnershipType = vocabulary('PartnershipType', 'What organizations agreed to do together.', {
  STRATEGIC: 'To work together at large.',
  PAIRING: 'One supports the other.',
  PROJECT: 'To carry out one project.',
});
export type PartnershipType = CodeOf<typeof PartnershipType>;

export const PartnershipState = vocabulary('PartnershipState', 'Where a partnership stands.', [
  'ANNOUNCED',
  'SIGNED',
  'ENDED',
]);
export type PartnershipState = CodeOf<typeof PartnershipState>;
