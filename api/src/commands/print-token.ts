import { readConfig } from '../config.ts';
import { isRefusal, withClient } from '../database/connect.ts';
import { findDatabaseServer } from '../database/server.ts';
import { endWith, StartupError } from '../errors/startup-error.ts';
import { mintToken } from '../access/token.ts';

/** Makes a token for a person of the Fupin that runs and prints it, for an operator at the terminal. */
async function printToken(email: string | undefined): Promise<void> {
  if (!email) throw new StartupError('Say for whom: pnpm run token EMAIL');
  const connection = await findDatabaseServer(readConfig(process.env));
  const token = await withClient(connection('auth'), (client) => mintToken(client, email, 'pnpm token'));
  process.stdout.write(`${token}\n`);
}

printToken(process.argv[2]).catch((error: unknown) => {
  // A Fupin that has only just begun has no tables yet, or has not let the sign-in role into them.
  if (isRefusal(error, '42P01', '42501'))
    endWith(new StartupError('Fupin is still starting: try again when it is ready'));
  endWith(error instanceof Error ? new StartupError(error.message, { cause: error }) : error);
});
