import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const CommitmentKind = vocabulary('CommitmentKind', 'How binding a promise of money is.', {
  PLEDGE: 'Indicative: an announced intention.',
  COMMITMENT: 'Firm: a written obligation.',
});
export type CommitmentKind = CodeOf<typeof CommitmentKind>;

export const CommitmentState = vocabulary('CommitmentState', 'Where a promise of money stands.', [
  'DRAFT',
  'PLEDGED',
  'COMMITTED',
  'SUSPENDED',
  'FULFILLED',
  'LAPSED',
  'CANCELLED',
  'CLOSED_SHORT',
]);
export type CommitmentState = CodeOf<typeof CommitmentState>;

export const CommitmentEventType = vocabulary('CommitmentEventType', 'What happened to a promised amount.', [
  'PLEDGED',
  'COMMITTED',
  'INCREASED',
  'DECREASED',
  'EXTENDED',
  'CONVERTED',
  'CANCELLED',
]);
export type CommitmentEventType = CodeOf<typeof CommitmentEventType>;

export const ShareReason = vocabulary('ShareReason', 'Why a share cannot be computed.', {
  NO_BINDING_COMMITMENT: 'There is a pledge but no firm commitment to divide by.',
});
export type ShareReason = CodeOf<typeof ShareReason>;

export const AuditReason = vocabulary('AuditReason', 'Why it cannot be told how much spent money was found in order.', {
  NOT_AUDITED: 'No finished audit sample that may be read drew an expenditure.',
});
export type AuditReason = CodeOf<typeof AuditReason>;

export const LedgerEntryType = vocabulary('LedgerEntryType', 'What a ledger entry records.', {
  DISBURSEMENT: 'Money handed to a recipient.',
  EXPENDITURE: 'Money that a recipient spent on goods or services.',
  REFUND: 'Money given back to the provider.',
  REVERSAL: 'The exact opposite of an earlier entry that was wrong.',
});
export type LedgerEntryType = CodeOf<typeof LedgerEntryType>;

export const LedgerEntryState = vocabulary('LedgerEntryState', 'Whether a ledger entry counts.', {
  DRAFT: 'It waits for somebody else to post it.',
  POSTED: 'It counts, and stays as it is.',
  DISCARDED: 'A draft that was dropped.',
});
export type LedgerEntryState = CodeOf<typeof LedgerEntryState>;

export const TrancheType = vocabulary('TrancheType', 'Which part of a commitment a tranche is.', [
  'INITIAL',
  'INTERIM',
  'FINAL',
]);
export type TrancheType = CodeOf<typeof TrancheType>;

export const TrancheState = vocabulary('TrancheState', 'Where a tranche stands; whether it is overdue is computed.', {
  PLANNED: 'Its conditions are not all met.',
  READY: 'Every condition is met or waived.',
  APPROVED: 'It may be paid.',
  PARTLY_PAID: 'Some of it is paid.',
  PAID: 'All of it is paid.',
  RECEIVED: 'The county confirms that it arrived.',
  CANCELLED: 'It will not be paid.',
  RETURNED: 'It was paid and given back.',
});
export type TrancheState = CodeOf<typeof TrancheState>;

export const ConditionType = vocabulary('ConditionType', 'What kind of condition it is, as IATI codes it.', {
  POLICY: 'IATI 1: a certain policy.',
  PERFORMANCE: 'IATI 2: certain results.',
  FIDUCIARY: 'IATI 3: certain ways to handle public money.',
});
export type ConditionType = CodeOf<typeof ConditionType>;

export const ConditionState = vocabulary('ConditionState', 'Where a condition stands.', {
  OPEN: 'Nothing was handed in.',
  SUBMITTED: 'Handed in, not yet judged.',
  MET: 'Found met.',
  WAIVED: 'Dropped, with a reason.',
  FAILED: 'Found not met.',
});
export type ConditionState = CodeOf<typeof ConditionState>;

export const InKindKind = vocabulary('InKindKind', 'What was given other than money.', {
  GOODS: 'Things.',
  SERVICE: 'Work of others.',
  STAFF_TIME: 'Work of own employees.',
  TRAFFIC_EXPOSURE: 'Being shown to more people on a platform.',
  TRAINING: 'Classes.',
});
export type InKindKind = CodeOf<typeof InKindKind>;

export const ValuationBasis = vocabulary('ValuationBasis', 'On what the value of a gift in kind rests.', {
  COST_TO_DONOR: 'What it cost the donor.',
  MARKET: 'What it would cost to buy.',
  UNVALUED: 'Nobody says what it is worth; the value is null, not zero.',
});
export type ValuationBasis = CodeOf<typeof ValuationBasis>;

export const DueState = vocabulary('DueState', 'How a due day stands to the day looked at.', [
  'LATE',
  'DUE',
  'TO_COME',
]);
export type DueState = CodeOf<typeof DueState>;

export const DueReason = vocabulary('DueReason', 'Why a tranche is not paid.', {
  CONDITION_OPEN: 'A condition is still to be met.',
  CONDITION_FAILED: 'A condition was found not met.',
  COMMITMENT_SUSPENDED: 'The commitment is suspended.',
  NOT_APPROVED: 'All conditions hold, but nobody has approved it.',
  PAID_IN_PART: 'A part was paid.',
});
export type DueReason = CodeOf<typeof DueReason>;

export const NeedReason = vocabulary('NeedReason', 'Why the needs of counties cannot be compared.', {
  NO_BASELINE: 'For fewer than two of them is it known how many poor people they have.',
  NOBODY_POOR: 'In one of them nobody is poor; nothing can be divided by zero.',
});
export type NeedReason = CodeOf<typeof NeedReason>;
