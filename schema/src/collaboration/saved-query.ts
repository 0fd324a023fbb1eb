import type { Ref } from '@mikro-orm/core';
import { Flag, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { ownOnly } from '../authorization/row-policy.ts';
import { anyOf, openOnce } from '../authorization/policies.ts';
import { User } from '../access/user.ts';

@Stored({
  description: 'A question that somebody keeps to ask again.',
  policy: anyOf('own_or_shared', ownOnly('owner_id'), openOnce('is_shared')),
  checks: { owned_or_shared: 'is_shared or owner_id is not null' },
})
export class SavedQuery extends Versioned {
  @ToOne(() => User, 'Who keeps it; null for those that come with Fupin.', { optional: true, reverse: 'savedQueries' })
  owner?: Ref<User>;
  @Localized('The question in words.') names!: LocalizedTextValue;
  @Text('The GraphQL document.') document!: string;
  @Text('Its variables as JSON.', { optional: true }) variables?: string;
  @Flag('Whether everybody may use it.') isShared!: boolean;
}
