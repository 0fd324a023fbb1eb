import type { Request, Response } from 'express';
import { refuse } from '../http/refuse.ts';
import { hashing, isPassword, refusePassword, texts, type Accounts } from './account-frame.ts';
import { clientAddress } from '../http/client-address.ts';
import { hashOfSecret } from './password-link.ts';
import { removeSecondFactor, setPassword, type SignIn } from './sign-in.ts';
import { sentences } from './sentences.ts';

/** Lets a person choose a password by a link, and by the code beside it where two administrators were needed. */
export const openPasswordLink =
  ({ signIn, trustedProxies }: Accounts) =>
  async (request: Request, response: Response): Promise<void> => {
    const { token, code, password } = texts(request.body);
    if (!isPassword(password)) return refusePassword(response);
    if (!token) return refuseLink(response);
    const attempt = await signIn.attempts.begin(`link ${token}`, clientAddress(request, trustedProxies));
    const link = { token: hashOfSecret(token), code: code ? hashOfSecret(written(code)) : null };
    const email = await hashing(signIn, attempt, () =>
      againAfterDeadlock(() => choosePassword(signIn, link, password)),
    );
    if (!email && !code && (await needsCode(signIn, link.token))) {
      await attempt.withdraw();
      return refuseWithoutCode(response);
    }
    if (!email) return refuseLink(response);
    await attempt.succeeded();
    response.json({ email });
  };

/** A code as it was given, however it is typed: in small letters, without its dashes, with blanks. */
const written = (code: string) =>
  code
    .toUpperCase()
    .replace(/[^2-9A-Z]/g, '')
    .replace(/.{4}(?=.)/g, '$&-');

const refuseLink = (response: Response) => refuse(response, 404, 'LINK_DEAD', sentences.deadLink);

const refuseWithoutCode = (response: Response) => refuse(response, 409, 'CODE_NEEDED', sentences.codeNeeded);

async function needsCode({ pool }: SignIn, token: string): Promise<boolean> {
  const { rows } = await pool.query('select public.password_link_needs_code($1) as needed', [token]);
  return rows[0].needed;
}

interface Person {
  id: string;
  email: string;
  name: string;
  removes_second_factor: boolean;
}

/** Does once more what PostgreSQL ended because it and another waited for each other. */
const againAfterDeadlock = <Done>(act: () => Promise<Done>): Promise<Done> =>
  act().catch((error: { code?: string }) => {
    if (error.code !== '40P01') throw error;
    return act();
  });

/** Uses the link up and stores the password, both or neither; the address, or nothing when the link opens nothing. */
async function choosePassword(
  signIn: SignIn,
  { token, code }: { token: string; code: string | null },
  password: string,
): Promise<string | undefined> {
  const client = await signIn.pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<Person>(
      'select id, email, name, removes_second_factor from public.use_password_link($1, $2)',
      [token, code],
    );
    const person = rows[0];
    if (person) await setPassword(signIn, { ...person, password });
    if (person?.removes_second_factor) await removeSecondFactor(signIn, person.id);
    // A passkey opens an account alone, as the password did: neither outlives it. Last, as it locks what the library writes.
    if (person) await client.query('delete from passkey where user_id = $1', [person.id]);
    await client.query('commit');
    if (person) signIn.viewers.forget(person.id);
    return person?.email;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
