import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { Stored, ToOne } from '../../declare/decorators.ts';
import { Campaign } from './campaign.ts';
import { Product } from '../product.ts';

@Stored({
  description: 'A product that a campaign sells.',
  policy: readWith('campaign'),
  link: true,
  uniques: [['campaign', 'product']],
})
export class CampaignProduct extends Scoped {
  @ToOne(() => Campaign, 'The campaigns that sell the product.', { partOf: 'products', through: 'product' })
  campaign!: Ref<Campaign>;
  @ToOne(() => Product, 'What the campaign sells.', { partOf: 'campaigns', through: 'campaign' })
  product!: Ref<Product>;
}
