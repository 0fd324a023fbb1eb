import type { Ref } from '@mikro-orm/core';
import { Choices, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { ownOnly } from '../authorization/row-policy.ts';
import { administrators, oneself } from '../authorization/holders.ts';
import { User } from './user.ts';
import { TokenScope } from './vocabulary.ts';

@Stored({
  description: 'A bearer token for programs; only its hash is stored.',
  policy: ownOnly('user_id'),
  writers: [oneself('user_id'), administrators],
  signIn: 'all',
  uniques: [['tokenHash']],
  checks: { lives_at_most_a_year: "expires_at <= created_at + interval '367 days'" },
})
export class ApiToken extends Versioned {
  @ToOne(() => User, 'Who asks with it.', { reverse: 'apiTokens' }) user!: Ref<User>;
  @Text('What it is for.') name!: string;
  @Text('How it begins, to tell tokens apart.') prefix!: string;
  @Text('SHA-256 in hex.', { secret: true }) tokenHash!: string;
  @Choices(TokenScope, 'What it may do.') scopes!: TokenScope[];
  @Instant('When it stops working.') expiresAt!: Date;
  @ToOne(() => ApiToken, 'The token that made it, with which it ends; none where a session made it.', {
    optional: true,
  })
  madeBy?: Ref<ApiToken>;
  @Instant('When it was last used, to the minute.', { optional: true, volatile: true }) lastUsedAt?: Date;
  @Instant('When it was revoked.', { optional: true }) revokedAt?: Date;
}
