import { today } from '@fupin/schema/model';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { readConfig } from '../config.ts';
import { inTransaction, withClient } from '../database/connect.ts';
import { findDatabaseServer } from '../database/server.ts';
import { endWith, StartupError } from '../database/startup-error.ts';
import { isAddress } from './address.ts';
import { makeSignIn, openAccount } from './sign-in.ts';

/** Makes the first person of a Fupin that runs: an administrator, whose password is told this once. */
async function makeAdministrator(email: string | undefined, name: string | undefined): Promise<void> {
  if (!email || !isAddress(email) || !name) throw new StartupError('Say who: pnpm administrator EMAIL NAME');
  const connection = await findDatabaseServer(readConfig(process.env));
  const person = { id: uuidv7(), email: email.toLowerCase(), name, password: randomBytes(15).toString('base64url') };
  const signIn = await makeSignIn(connection('auth'));
  try {
    await withClient(connection('owner'), (owner) =>
      inTransaction(owner, async () => {
        await owner.query(`select set_config('app.verb', 'makeAdministrator', true)`);
        const { rowCount } = await owner.query(
          `insert into app_user (id, email, display_name, locale, state) values ($1, $2, $3, 'zh', 'ACTIVE') on conflict do nothing`,
          [person.id, person.email, name],
        );
        if (rowCount === 0) throw new StartupError(`${email} is somebody already`);
        await owner.query(`insert into role_grant (id, user_id, role, starts_on) values ($1, $2, 'ADMIN', ${today})`, [
          uuidv7(),
          person.id,
        ]);
        await openAccount(signIn, person);
      }),
    );
  } finally {
    await signIn.close();
  }
  process.stdout.write(`${email} may sign in with the password ${person.password}\n`);
}

makeAdministrator(process.argv[2], process.argv[3]).catch(endWith);
