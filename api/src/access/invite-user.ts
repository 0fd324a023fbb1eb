import { Language } from '@fupin/schema';
import { administrators, Choice, Text, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { addressForm } from './address.ts';
import { giveLink } from './password-link.ts';

class Invitation {
  @Text('The address they sign in with.', { form: addressForm }) email!: string;
  @Text('What others see.') displayName!: string;
  @Choice(Language, 'The language of their console.') locale!: Language;
}

export const inviteUser = verb({
  name: 'inviteUser',
  description: 'Makes an account for a person, who opens it by a link and chooses a password there.',
  makes: User,
  by: [administrators],
  input: Invitation,
  reveals: 'The link, for the person alone; null when the request is sent again.',
  async run(_fupin, { email, displayName, locale }, context) {
    const user = context.make(User, { email: email.toLowerCase(), displayName, locale });
    await giveLink(user, { kind: 'INVITATION', needsSecond: false, removesSecondFactor: false }, context);
    return user;
  },
});
