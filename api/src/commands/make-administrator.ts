import { today } from '@fupin/schema/model';
import { v7 as uuidv7 } from 'uuid';
import { readConfig } from '../config.ts';
import { inTransaction, withClient } from '../database/connect.ts';
import { findDatabaseServer } from '../database/server.ts';
import { endWith, StartupError } from '../errors/startup-error.ts';
import { isAddress } from '../access/address.ts';
import { hashOfSecret, linkEnds, newLinkToken, welcomePath } from '../access/password-link.ts';

/**
 * Makes an administrator of a Fupin that runs, for an operator at the terminal: the first two, and another one where
 * those who are left cannot confirm what they do. The person chooses a password by the link that is printed this once.
 */
async function makeAdministrator(email: string | undefined, name: string | undefined): Promise<void> {
  if (!email || !isAddress(email) || !name) throw new StartupError('Say who: pnpm administrator EMAIL NAME');
  const config = readConfig(process.env);
  const connection = await findDatabaseServer(config);
  const [id, token] = [uuidv7(), newLinkToken()];
  await withClient(connection('owner'), (owner) =>
    inTransaction(owner, async () => {
      await owner.query(`select set_config('app.verb', 'makeAdministrator', true)`);
      const { rowCount } = await owner.query(
        `insert into app_user (id, email, display_name, locale, state) values ($1, $2, $3, 'zh', 'INVITED') on conflict do nothing`,
        [id, email.toLowerCase(), name],
      );
      if (rowCount === 0) throw new StartupError(`${email} is somebody already`);
      await owner.query(`insert into role_grant (id, user_id, role, starts_on) values ($1, $2, 'ADMIN', ${today})`, [
        uuidv7(),
        id,
      ]);
      await owner.query(
        `insert into password_link (id, user_id, kind, token_hash, needs_second, removes_second_factor, expires_at) values ($1, $2, 'INVITATION', $3, false, false, $4)`,
        [uuidv7(), id, hashOfSecret(token), linkEnds(new Date())],
      );
    }),
  );
  const address = config.publicUrl?.origin ?? `http://localhost:${config.port}`;
  process.stdout.write(`${email} chooses a password within 24 hours at ${address}${welcomePath(token)}\n`);
}

makeAdministrator(process.argv[2], process.argv[3]).catch(endWith);
