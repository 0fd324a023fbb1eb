import type { Ref } from '@mikro-orm/core';
import { anyOf, once } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Count, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty, ownOnly } from '../authorization/row-policy.ts';
import { AuditEngagement } from './audit-engagement.ts';

@Stored({
  description: 'Records drawn at random for an audit; the same seed, query and instant draw the same records.',
  policy: anyOf('own_or_closed', ownOnly('created_by'), once('closed_at is not null', companyAndCounty)),
  checks: { size_fits_population: 'size > 0 and size <= population_count' },
})
export class AuditSample extends Scoped {
  @ToOne(() => AuditEngagement, 'The audit.', { reverse: 'samples' }) engagement!: Ref<AuditEngagement>;
  @Text('The seed of the draw.') seed!: string;
  @Text('The type of the records, as "LedgerEntry".') recordType!: string;
  @Text('The filter that describes all records it was drawn from, as JSON.') populationFilter!: string;
  @Instant('The instant as of which they were read.') populationAsOf!: Date;
  @Count('How many there were.') populationCount!: number;
  @Count('How many were drawn.') size!: number;
  @Instant('When the auditor finished it; until then nobody audited sees it.', { optional: true }) closedAt?: Date;
}
