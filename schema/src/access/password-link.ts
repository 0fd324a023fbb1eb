import type { Ref } from '@mikro-orm/core';
import { Choice, Flag, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { ownOnly } from '../authorization/row-policy.ts';
import { administrators } from '../authorization/holders.ts';
import { User } from './user.ts';
import { PasswordLinkKind } from './vocabulary.ts';

@Stored({
  description: 'A link by which a person chooses a password, once; only the hash of its token is stored.',
  policy: ownOnly('user_id'),
  writers: [administrators],
  uniques: [['tokenHash']],
  checks: { nobody_confirms_their_own: 'confirmed_by_id <> created_by' },
})
export class PasswordLink extends Versioned {
  @ToOne(() => User, 'Who chooses a password with it.', { reverse: 'passwordLinks' }) user!: Ref<User>;
  @Choice(PasswordLinkKind, 'What it is for.') kind!: PasswordLinkKind;
  @Text('SHA-256 of its token in hex.', { secret: true }) tokenHash!: string;
  @Flag('Whether the second factor is removed with it, as after the loss of a telephone.')
  removesSecondFactor!: boolean;
  @Flag('Whether it opens nothing until a second administrator confirms it.') needsSecond!: boolean;
  @ToOne(() => User, 'The second administrator.', { optional: true, reverse: 'passwordLinksConfirmed' })
  confirmedBy?: Ref<User>;
  @Text('SHA-256 of the code that the second administrator was given, in hex.', { optional: true, secret: true })
  codeHash?: string;
  @Instant('When it stops working.') expiresAt!: Date;
  @Instant('When the password was chosen.', { optional: true }) usedAt?: Date;
  @Instant('When another link took its place.', { optional: true }) voidedAt?: Date;
}
