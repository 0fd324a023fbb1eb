import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

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

export const ConflictKind = vocabulary('ConflictKind', 'How it is known that statements are at odds.', {
  SAID_TO_CONTRADICT: 'Who read the source recorded that it contradicts the figure.',
  VALUES_APART: 'Both support the same field, and no value could satisfy both.',
});
export type ConflictKind = CodeOf<typeof ConflictKind>;

export const Interest = vocabulary('Interest', 'How who tells a figure has an interest in it.', {
  DECLARED: 'Who read the source marked it as self-reported.',
  ASSERTER_IS_PARTY: 'The record names the organization that asserts it.',
  ASSERTER_TAKES_PART: 'The organization that asserts it takes part in the program.',
  ASSERTER_GOVERNS_AREA: 'The government that asserts it governs the area.',
  SPEAKER_HOLDS_POST: 'The speaker holds a post at a party, at a fund of one, or in the area.',
});
export type Interest = CodeOf<typeof Interest>;
