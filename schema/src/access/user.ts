import { Choice, Instant, Stored, Text } from '../declare/decorators.ts';
import { Language } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { ofPerson } from '../authorization/row-policy.ts';
import { administrators } from '../authorization/holders.ts';
import { UserState } from './vocabulary.ts';
import { userLifecycle } from './lifecycles.ts';

@Stored({
  description: 'A person who signs in to Fupin.',
  lifecycle: userLifecycle,
  policy: ofPerson('id'),
  writers: [administrators],
  table: 'app_user',
  signIn: 'select',
  uniques: [['email']],
})
export class User extends Versioned {
  @Text('The address they sign in with.') email!: string;
  @Text('What others see.') displayName!: string;
  @Choice(Language, 'The language of their console.') locale!: Language;
  @Choice(UserState, 'Whether they may sign in.') readonly state!: UserState;
  @Instant('No session that began earlier counts.', { optional: true, hidden: true }) sessionsEndedAt?: Date;
  @Instant('Since when their password opens nothing, until they choose another one.', { optional: true, hidden: true })
  passwordEndedAt?: Date;
}
