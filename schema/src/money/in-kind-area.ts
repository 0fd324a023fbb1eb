import type { Ref } from '@mikro-orm/core';
import { readWith } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Stored, ToOne } from '../declare/decorators.ts';
import { InKindContribution } from './in-kind-contribution.ts';

@Stored({
  description: 'An area that a gift in kind is meant for.',
  policy: readWith('in_kind_contribution'),
  link: true,
  uniques: [['inKindContribution', 'area']],
})
export class InKindArea extends Scoped {
  @ToOne(() => InKindContribution, 'Gifts in kind meant for the area.', { partOf: 'beneficiaryAreas', through: 'area' })
  inKindContribution!: Ref<InKindContribution>;
  @ToOne(() => Area, 'The areas it is meant for.', { partOf: 'inKindContributions', through: 'inKindContribution' })
  area!: Ref<Area>;
}
