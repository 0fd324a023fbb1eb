import { assertRequestRoleIsSafe, UnsafeRoleError } from '@fupin/api/src/database/request-role.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFolder, notebook, rowsOf, sharedDataFolder, started, superuser } from './support.ts';

const dataDir = sharedDataFolder();
let server: DatabaseServer;

beforeAll(async () => {
  server = await startDatabaseServer({ dataDir, databaseUrl: undefined }, notebook());
}, 20_000);

afterAll(() => server.stop(), 20_000);

test('accepts the role that answers requests', async () => {
  await expect(
    withClient(server.connection('app'), (client) => assertRequestRoleIsSafe(client)),
  ).resolves.toBeUndefined();
});

test('refuses the owner of the database', async () => {
  await expect(withClient(server.connection('owner'), (client) => assertRequestRoleIsSafe(client))).rejects.toThrow(
    'The role fupin_owner may not answer requests, it could get around row-level security: fupin_owner owns database fupin',
  );
});

test('refuses the owner of a schema', async () => {
  await expect(withClient(server.connection('auth'), (client) => assertRequestRoleIsSafe(client))).rejects.toThrow(
    'fupin_auth owns schema auth',
  );
});

test('refuses a superuser, also one that put on a harmless role', async () => {
  const client = superuser(server, dataDir, 'fupin');
  await expect(withClient(client, (it) => assertRequestRoleIsSafe(it))).rejects.toThrow('postgres is a superuser');
  await expect(
    withClient(client, async (disguised) => {
      await disguised.query('SET ROLE fupin_app');
      await assertRequestRoleIsSafe(disguised);
    }),
  ).rejects.toThrow(UnsafeRoleError);
});

test.each([
  ['has BYPASSRLS', 'ALTER ROLE $role BYPASSRLS'],
  ['has CREATEROLE', 'ALTER ROLE $role CREATEROLE'],
  ['has REPLICATION', 'ALTER ROLE $role REPLICATION'],
  ['owns table', 'CREATE TABLE $role (id int); ALTER TABLE $role OWNER TO $role'],
  ['owns function', `CREATE FUNCTION $role() RETURNS int LANGUAGE sql RETURN 1; ALTER FUNCTION $role OWNER TO $role`],
  ['fupin_owner owns database fupin', 'GRANT fupin_owner TO $role WITH INHERIT FALSE'],
  ['postgres is a superuser', 'GRANT postgres TO $role'],
  ['pg_write_all_data is a role of the server itself', 'GRANT pg_write_all_data TO $role'],
])('refuses a role that %s', async (power, change) => {
  const role = `r_${power.replaceAll(' ', '_').toLowerCase()}`;
  const admin = superuser(server, dataDir, 'fupin');
  await rowsOf(admin, `CREATE ROLE ${role} LOGIN PASSWORD 'secret'; GRANT CONNECT ON DATABASE fupin TO ${role}`);
  const signedIn = { ...server.connection('app'), user: role, password: 'secret' };
  await withClient(signedIn, (client) => assertRequestRoleIsSafe(client));
  await rowsOf(admin, change.replaceAll('$role', role));
  await expect(withClient(signedIn, (client) => assertRequestRoleIsSafe(client))).rejects.toThrow(power);
});

test('refuses a role whose sessions begin as somebody, whoever says so', async () => {
  const admin = superuser(server, dataDir, 'fupin');
  await rowsOf(
    admin,
    `CREATE TABLE seen (id int); CREATE POLICY own ON seen USING (current_setting('app.audits_all', true) = 'true')`,
  );
  for (const whose of ['ROLE fupin_app', 'DATABASE fupin']) {
    await rowsOf(admin, `ALTER ${whose} SET app.audits_all = 'true'`);
    await expect(withClient(server.connection('app'), (client) => assertRequestRoleIsSafe(client))).rejects.toThrow(
      'fupin_app begins with app.audits_all set',
    );
    await rowsOf(admin, `ALTER ${whose} RESET app.audits_all`);
  }
  await rowsOf(admin, 'DROP TABLE seen');
});

test('does not start while the role that signs people in could bypass row-level security', async () => {
  const dataDir = dataFolder();
  const weakened = await started(dataDir);
  await rowsOf(superuser(weakened, dataDir), 'ALTER ROLE fupin_auth BYPASSRLS');
  await weakened.stop();
  await expect(started(dataDir)).rejects.toThrow('fupin_auth has BYPASSRLS');
});

test('does not start while the role that answers requests could bypass row-level security', async () => {
  const dataDir = dataFolder();
  const weakened = await started(dataDir);
  await rowsOf(superuser(weakened, dataDir), 'ALTER ROLE fupin_app BYPASSRLS');
  await weakened.stop();
  await expect(started(dataDir)).rejects.toThrow('fupin_app has BYPASSRLS');
});
