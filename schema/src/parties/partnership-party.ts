import type { Ref } from '@mikro-orm/core';
import { keepers } from '../authorization/holders.ts';
import { Stored, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Organization } from './organization.ts';
import { Partnership } from './partnership.ts';

@Stored({
  description: 'An organization that is a partner.',
  policy: openToAll,
  writers: keepers,
  link: true,
  uniques: [['partnership', 'organization']],
})
export class PartnershipParty extends Versioned {
  @ToOne(() => Partnership, 'The partnerships of an organization.', { partOf: 'parties', through: 'organization' })
  partnership!: Ref<Partnership>;
  @ToOne(() => Organization, 'The partners.', { partOf: 'partnerships', through: 'partnership' })
  organization!: Ref<Organization>;
  @ToOne(() => Organization, 'The company whose staff keep this record.', { optional: true })
  keeper?: Ref<Organization>;
}
