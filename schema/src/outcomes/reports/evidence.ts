import { Scoped } from '../../access/scoped.ts';
import { Count, Embedded, Instant, Stored, Text } from '../../declare/decorators.ts';
import { countyDraft } from '../../authorization/row-policy.ts';
import { FuzzyDate } from '../../declare/embedded-values.ts';

@Stored({
  description: 'A file that shows that something is true, known by its hash.',
  policy: countyDraft('evidence_once_released', 'released_at is not null'),
  plural: 'evidences',
  uniques: [['company', 'county', 'sha256']],
  checks: { sha256_is_hex: `sha256 ~ '^[0-9a-f]{64}$'`, has_content: 'byte_size > 0' },
})
export class Evidence extends Scoped {
  @Text('SHA-256 of the file, in hex.') sha256!: string;
  @Text('Its media type, as found from its content.') mediaType!: string;
  @Count('Its size in bytes.') byteSize!: number;
  @Text('The name it was uploaded under.') fileName!: string;
  @Text('What it shows.', { optional: true }) caption?: string;
  @Embedded(() => FuzzyDate, 'When the picture was taken or the paper written.', { optional: true })
  capturedOn?: FuzzyDate;
  @Instant('When what it proves was first submitted; before that only the county sees it.', { optional: true })
  releasedAt?: Date;
}
