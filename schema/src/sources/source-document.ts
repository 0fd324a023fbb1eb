import type { Ref } from '@mikro-orm/core';
import { Choice, Count, Embedded, Stored, Text, Texts, ToOne } from '../declare/decorators.ts';
import { Language } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Person } from '../parties/person.ts';
import { SourceKind } from './vocabulary.ts';

@Stored({ description: 'A published document that statements are taken from.', policy: openToAll })
export class SourceDocument extends Versioned {
  @Choice(SourceKind, 'What kind of document it is.') kind!: SourceKind;
  @Text('Its title in the language it came in.', { searched: true }) title!: string;
  @Choice(Language, 'The language it is written in.') language!: Language;
  @ToOne(() => Organization, 'Who published it.', { optional: true, reverse: 'publications' })
  publisher?: Ref<Organization>;
  @ToOne(() => Person, 'Who wrote it.', { optional: true, reverse: 'authored' }) author?: Ref<Person>;
  @Embedded(() => FuzzyDate, 'When it was published.', { optional: true }) publishedOn?: FuzzyDate;
  @Text('Where it was published.', { optional: true }) url?: string;
  @Text('SHA-256 of the text we read, in hex.', { optional: true }) contentHash?: string;
  @Text('The place named at its head.', { optional: true }) dateline?: string;
  @Text('The section it appeared in.', { optional: true }) section?: string;
  @Texts('Keywords printed with it.', { optional: true }) keywords?: string[];
  @Count('How many pages it has.', { optional: true }) pageCount?: number;
  @Count('How many of them we hold.', { optional: true }) pagesHeld?: number;
  @Text('What is said of rights.', { optional: true }) rightsNotice?: string;
  @Text('What a reader must know of the copy we read.', { optional: true }) note?: string;
}
