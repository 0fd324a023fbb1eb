import { withClient } from '@fupin/api/src/database/connect.ts';
import { StartupError } from '@fupin/api/src/errors/startup-error.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';

/**
 * To be run as a process of its own, and killed: starts the embedded database in the folder that its argument names,
 * then stores one number after another and says each when it is stored.
 */
async function storeNumbers(dataDir: string): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = await startDatabaseServer({ dataDir, databaseUrl: undefined }, silent);
  await withClient(server.connection('owner'), async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS stored (number int PRIMARY KEY)');
    const { rows } = await client.query<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM stored');
    for (let number = rows[0]!.last + 1; ; number++) {
      await client.query('INSERT INTO stored VALUES ($1)', [number]);
      console.log(number);
    }
  });
}

storeNumbers(process.argv[2]!).catch((error: unknown) => {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
});
