import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { entityClasses } from '@fupin/schema/model';
import type pg from 'pg';
import { PreparingClient } from './preparing-client.ts';

const migrations = fileURLToPath(new URL('./migrations', import.meta.url));

/** MikroORM over every declared record, connected as the given role. */
export function connectOrm(connection: pg.ClientConfig, options: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init({
    entities: entityClasses(),
    extensions: [Migrator],
    dbName: connection.database ?? 'fupin',
    driverOptions: {
      ...connection,
      Client: PreparingClient,
      options: ['-c timezone=UTC', connection.options].filter(Boolean).join(' '),
    },
    forceUtcTimezone: true,
    migrations: {
      path: migrations,
      emit: 'ts',
      snapshotName: '.snapshot',
      transactional: true,
      allOrNothing: true,
      snapshotOnMigrate: false,
      silent: true,
    },
    ...options,
  } as Options);
}
