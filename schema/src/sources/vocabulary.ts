import { vocabulary, type CodeOf } from '../kit/vocabulary.ts';

export const SourceKind = vocabulary('SourceKind', 'What kind of document a source is.', [
  'NEWS',
  'POLICY',
  'STATISTICS',
  'COMPANY_REPORT',
  'AGREEMENT',
  'WEB_PAGE',
]);
export type SourceKind = CodeOf<typeof SourceKind>;

export const ClaimType = vocabulary('ClaimType', 'What a statement does.', [
  'FACT',
  'FIGURE',
  'TARGET',
  'INTENTION',
  'OPINION',
  'DESCRIPTION',
  'CONTEXT',
  'EFFECT',
]);
export type ClaimType = CodeOf<typeof ClaimType>;

export const SpeakerResolution = vocabulary('SpeakerResolution', 'Whether we know who spoke.', {
  RESOLVED: 'The speaker is a known person.',
  UNRESOLVED: 'The source gives a label only.',
  NONE: 'The document speaks for itself.',
});
export type SpeakerResolution = CodeOf<typeof SpeakerResolution>;

export const StatementState = vocabulary('StatementState', 'How far a statement has been checked.', [
  'EXTRACTED',
  'CONFIRMED',
  'DISPUTED',
  'SUPERSEDED',
]);
export type StatementState = CodeOf<typeof StatementState>;

export const LinkRelation = vocabulary('LinkRelation', 'What a statement does to a figure.', [
  'SUPPORTS',
  'CONTRADICTS',
  'ROUNDS',
  'DERIVES',
]);
export type LinkRelation = CodeOf<typeof LinkRelation>;

export const Confidence = vocabulary('Confidence', 'How sure we are that the source says so.', ['A', 'B', 'C']);
export type Confidence = CodeOf<typeof Confidence>;
