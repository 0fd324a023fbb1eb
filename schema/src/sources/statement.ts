import type { Ref } from '@mikro-orm/core';
import { Choice, Embedded, Flag, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Language } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { FuzzyDate, Measurement } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Person } from '../parties/person.ts';
import { SourceDocument } from './source-document.ts';
import { ClaimType, Confidence, SpeakerResolution, StatementState } from './vocabulary.ts';

@Stored({ description: 'One assertion that a source makes, in its own words.', policy: openToAll })
export class Statement extends Versioned {
  @ToOne(() => SourceDocument, 'The document that says so.', { reverse: 'statements' }) document!: Ref<SourceDocument>;
  @Text('Where in the document, as "article row 19".') locator!: string;
  @Text('The words of the source, short.', { searched: true }) quoteOriginal!: string;
  @Choice(Language, 'The language of the quote.') language!: Language;
  @Choice(ClaimType, 'What the statement does.') claimType!: ClaimType;
  @ToOne(() => Person, 'Who said it.', { optional: true, reverse: 'statements' }) speaker?: Ref<Person>;
  @Text('What the source calls the speaker.', { optional: true }) speakerLabel?: string;
  @Choice(SpeakerResolution, 'Whether we know who spoke.') speakerResolution!: SpeakerResolution;
  @ToOne(() => Organization, 'The organization that stands behind the assertion.', {
    optional: true,
    reverse: 'assertions',
  })
  assertingOrganization?: Ref<Organization>;
  @Flag('Whether the asserting organization speaks about its own results.') selfReported!: boolean;
  @Embedded(() => FuzzyDate, 'When it was said.', { optional: true }) saidOn?: FuzzyDate;
  @Embedded(() => Measurement, 'The figure it states.', { optional: true, adds: false }) measurement?: Measurement;
  @Text('An error of the source, kept in the quote and put right here.', { optional: true }) correctionNote?: string;
  @Text('What a reader must know to understand it.', { optional: true }) note?: string;
  @Choice(Confidence, 'How sure we are that the source says so.') confidence!: Confidence;
  @Choice(StatementState, 'How far it has been checked.') state!: StatementState;
  @ToOne(() => Statement, 'The statement whose figure this one gives more finely.', {
    optional: true,
    reverse: 'roundings',
  })
  precisionOf?: Ref<Statement>;
}
