import type { DatabaseServer } from './database/database-server.ts';
import { migrateDatabase } from './database/migrate.ts';
import { sqlOfAreas } from './areas.ts';

/**
 * Brings a database to the newest form, with all that the areas bring to it; returns the names of the migrations run.
 * @throws StartupError when what guards the rows was changed by hand, with a line for each change
 */
export const migrate = (server: DatabaseServer, database?: string): Promise<string[]> =>
  migrateDatabase(server, sqlOfAreas, database);
