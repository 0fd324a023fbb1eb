import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const AreaLevel = vocabulary('AreaLevel', 'The administrative level of an area.', [
  'NATION',
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'TOWNSHIP',
  'VILLAGE',
]);
export type AreaLevel = CodeOf<typeof AreaLevel>;

export const MacroRegion = vocabulary('MacroRegion', 'A part of China larger than a province.', [
  'NORTH',
  'NORTHEAST',
  'EAST',
  'CENTRAL',
  'SOUTH',
  'SOUTHWEST',
  'NORTHWEST',
]);
export type MacroRegion = CodeOf<typeof MacroRegion>;

export const DesignationScheme = vocabulary('DesignationScheme', 'An official list of poor areas.', {
  NATIONAL_POVERTY_COUNTY: 'One of the 832 counties that the State Council listed as poor.',
  DEEPLY_POOR_COUNTY: 'A county with the hardest remaining poverty.',
  POOR_VILLAGE: 'A village registered as poor.',
});
export type DesignationScheme = CodeOf<typeof DesignationScheme>;

export const DesignationEndReason = vocabulary('DesignationEndReason', 'Why an area left an official list.', {
  OFFICIALLY_DELISTED: 'The province announced, after assessment, that it left poverty.',
  ABOLISHED: 'The area no longer exists.',
});
export type DesignationEndReason = CodeOf<typeof DesignationEndReason>;

export const BaselineState = vocabulary('BaselineState', 'How far a baseline has been checked.', {
  REPORTED: 'Somebody says so.',
  CONFIRMED: 'It agrees with the official register.',
});
export type BaselineState = CodeOf<typeof BaselineState>;

export const IncomePeriod = vocabulary('IncomePeriod', 'The time an income is counted for.', ['YEAR', 'MONTH', 'DAY']);
export type IncomePeriod = CodeOf<typeof IncomePeriod>;

export const PriceBasis = vocabulary('PriceBasis', 'The prices in which an amount is stated.', {
  CONSTANT: 'Prices of one stated year.',
  CURRENT: 'Prices of the time itself.',
});
export type PriceBasis = CodeOf<typeof PriceBasis>;

export const PolicyEventKind = vocabulary('PolicyEventKind', 'What kind of public event it is.', [
  'NEWS_CONFERENCE',
  'CONGRESS_SESSION',
  'CEREMONY',
  'MEETING',
]);
export type PolicyEventKind = CodeOf<typeof PolicyEventKind>;

export const ProposalState = vocabulary('ProposalState', 'What became of a policy proposal.', [
  'ANNOUNCED',
  'SUBMITTED',
  'ADOPTED',
  'DECLINED',
]);
export type ProposalState = CodeOf<typeof ProposalState>;
