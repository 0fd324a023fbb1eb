import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { Stored, ToOne } from '../../declare/decorators.ts';
import { Person } from '../../parties/person.ts';
import { Campaign } from './campaign.ts';

@Stored({
  description: 'A person who hosts a campaign.',
  policy: readWith('campaign'),
  link: true,
  uniques: [['campaign', 'person']],
})
export class CampaignHost extends Scoped {
  @ToOne(() => Campaign, 'The campaigns that the person hosts.', { partOf: 'hosts', through: 'person' })
  campaign!: Ref<Campaign>;
  @ToOne(() => Person, 'Who hosts the campaign.', { partOf: 'campaigns', through: 'campaign' }) person!: Ref<Person>;
}
