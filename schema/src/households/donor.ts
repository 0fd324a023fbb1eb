import type { Ref } from '@mikro-orm/core';
import { anyOf } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { HelpPlatform } from './help-platform.ts';
import { DonorKind } from './vocabulary.ts';

const matched = 'exists (select from (select donor_id as matched from help_match) match where match.matched = id)';

@Stored({
  description: 'Somebody who registered to help, under a name of their choice.',
  policy: anyOf('own_or_matched', companyAndCounty, { name: 'matched', using: matched }),
  checks: { organizations_have_a_company: `kind <> 'ORGANIZATION' or company_id is not null` },
})
export class Donor extends Scoped {
  @Choice(DonorKind, 'Who they are.') kind!: DonorKind;
  @Text('The name they chose to be shown.') displayName!: string;
  @ToOne(() => HelpPlatform, 'Where they registered.', { optional: true, reverse: 'donors' })
  helpPlatform?: Ref<HelpPlatform>;
}
