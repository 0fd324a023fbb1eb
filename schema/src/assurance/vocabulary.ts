import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const AuditOperation = vocabulary('AuditOperation', 'What was done to a row.', {
  INSERT: 'It was made.',
  UPDATE: 'It was changed.',
  DELETE: 'It was removed; only parts of drafts ever are.',
  REFUSED: 'Somebody tried to change it and was refused; `after` says why.',
});
export type AuditOperation = CodeOf<typeof AuditOperation>;

export const DraftOwner = vocabulary('DraftOwner', 'Whose draft a record is.', {
  COMPANY: 'Only staff of the company read it.',
  COUNTY: 'Only officials of the county read it.',
});
export type DraftOwner = CodeOf<typeof DraftOwner>;

export const EngagementState = vocabulary('EngagementState', 'Where an audit stands.', [
  'PLANNED',
  'FIELDWORK',
  'REPORTED',
  'CLOSED',
]);
export type EngagementState = CodeOf<typeof EngagementState>;

export const SampleResult = vocabulary('SampleResult', 'What an auditor found about a sampled record.', {
  PENDING: 'Not looked at yet.',
  SATISFACTORY: 'In order.',
  EXCEPTION: 'Something is wrong.',
  NO_EVIDENCE: 'There is nothing to judge by.',
});
export type SampleResult = CodeOf<typeof SampleResult>;

export const PublishedReportKind = vocabulary('PublishedReportKind', 'For whom a report is made.', [
  'BOARD',
  'HALF_YEAR',
  'ANNUAL',
  'COUNTY_BRIEF',
  'AUDIT',
]);
export type PublishedReportKind = CodeOf<typeof PublishedReportKind>;
