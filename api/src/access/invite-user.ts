import { randomBytes } from 'node:crypto';
import { Language } from '@fupin/schema';
import { Choice, Text, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { addressPattern } from './address.ts';
import { openAccount, setPassword } from './sign-in.ts';

const newPassword = () => randomBytes(15).toString('base64url');

class Invitation {
  @Text('The address they sign in with.', { pattern: addressPattern }) email!: string;
  @Text('What others see.') displayName!: string;
  @Choice(Language, 'The language of their console.') locale!: Language;
}

export const inviteUser = verb({
  name: 'inviteUser',
  description: 'Makes an account for a person; they may sign in once it is activated.',
  makes: User,
  input: Invitation,
  reveals: 'The password that they sign in with first; null when the request is sent again.',
  async run(_fupin, { email, displayName, locale }, { em, make, reveal, signIn }) {
    const user = make(User, { email: email.toLowerCase(), displayName, locale, state: 'INVITED' });
    // Whether somebody has the address is found out before an account is made outside this transaction; should it then
    // fail, nobody is told the password, and the next invitation takes the account's place.
    await em.flush();
    const password = newPassword();
    await openAccount(signIn, { id: user.id, email: user.email, name: displayName, password });
    reveal(password);
    return user;
  },
});

export const resetPassword = verb({
  name: 'resetPassword',
  description: 'Gives a person another password and ends their sessions.',
  on: User,
  reveals: 'The new password; null when the request is sent again.',
  async run(user, _input, { reveal, signIn }) {
    const password = newPassword();
    await setPassword(signIn, { id: user.id, email: user.email, name: user.displayName, password });
    reveal(password);
  },
});

export const activateUser = verb({
  name: 'activateUser',
  description: 'Lets a person sign in.',
  on: User,
});

export const disableUser = verb({
  name: 'disableUser',
  description: 'Lets a person no longer sign in; their sessions and tokens end within a second.',
  on: User,
  run: (user, _input, { afterwards, signIn }) => afterwards(() => signIn.viewers.forget(user.id)),
});
