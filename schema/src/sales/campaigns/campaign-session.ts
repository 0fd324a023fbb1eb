import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { Area } from '../../areas/area.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { FuzzyDate } from '../../declare/embedded-values.ts';
import { Campaign } from './campaign.ts';
import { SalesChannel } from '../vocabulary.ts';

@Stored({
  description: 'One sitting of a campaign, as one livestream.',
  policy: readWith('campaign'),
  sortedBy: 'heldOn',
})
export class CampaignSession extends Scoped {
  @ToOne(() => Campaign, 'The campaign.', { partOf: 'sessions' }) campaign!: Ref<Campaign>;
  @Choice(SalesChannel, 'By what way it sold.') channel!: SalesChannel;
  @Embedded(() => FuzzyDate, 'When it was held.', { optional: true }) heldOn?: FuzzyDate;
  @ToOne(() => Area, 'Where it was held.', { optional: true, reverse: 'campaignSessions' }) venueArea?: Ref<Area>;
  @Text('How long it took, in the words of the source.', { optional: true }) durationText?: string;
}
