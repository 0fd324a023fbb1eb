import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../../access/scoped.ts';
import { Area } from '../../areas/area.ts';
import { Stored, ToOne } from '../../declare/decorators.ts';
import { companyAndCounty } from '../../authorization/row-policy.ts';
import { Campaign } from './campaign.ts';

@Stored({
  description: 'A county for which a campaign sells.',
  policy: companyAndCounty,
  link: true,
  uniques: [['campaign', 'county']],
})
export class CampaignCounty extends Scoped {
  @ToOne(() => Campaign, 'The campaigns that sell for the county.', { partOf: 'counties', through: 'county' })
  campaign!: Ref<Campaign>;
  @ToOne(() => Area, 'The counties for which the campaign sells.', { partOf: 'campaigns', through: 'campaign' })
  override county!: Ref<Area>;
}
