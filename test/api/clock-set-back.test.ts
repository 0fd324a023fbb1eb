import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { folderArgument, processOptions, program, type Cluster } from '@fupin/api/src/database/cluster/cluster.ts';
import { readPostmaster } from '@fupin/api/src/database/cluster/postmaster.ts';
import { serverSettings } from '@fupin/api/src/database/cluster/settings.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { packagedPostgres } from '@fupin/api/src/database/embedded/binaries.ts';
import { embeddedConnections } from '@fupin/api/src/database/embedded/connections.ts';
import { readyCluster } from '@fupin/api/src/database/embedded/ready-cluster.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import type pg from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';
import { dataFolder, notebook } from './database/support.ts';
import { addPeople, agreedInstant, peopleOverTime } from '../support/people-over-time.ts';

it('is later than every one before it, and so is what is written then, when the clock is set back', async () => {
  const world = await peopleOverTime();
  onTestFinished(() => world.end());
  const client = await world.connect();
  const [id] = (await addPeople(client, 'before', 1)) as [string];
  // As far as stamps go, a last one that lies ahead is a clock that was set back.
  await client.query(`select setval('latest_stamp', to_microseconds(clock_timestamp() + interval '1 hour'))`);
  const instants = [await agreedInstant(client)];
  for (let edit = 0; edit < 20; edit++) {
    await client.query('update person set description = $2 where id = $1', [id, String(edit)]);
    instants.push(await agreedInstant(client));
  }
  expect(instants).toEqual([...new Set(instants)].toSorted());
  for (const [edit, at] of instants.entries())
    expect(await world.descriptions([id], at)).toEqual(new Map([[id, edit === 0 ? 'before' : String(edit - 1)]]));
  const { rows: trail } = await client.query(
    `select from audit_event where record_id = $1 and occurred_at < clock_timestamp() + interval '30 minutes'`,
    [id],
  );
  expect(trail).toHaveLength(1);
  await client.end();
});

/** Debian's library that tells a program another time; empty where the machine has none. */
const faketime = spawnSync('faketime', ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).stdout?.trim();

it.skipIf(!faketime)(
  'changes no agreed past when PostgreSQL is killed and comes back an hour earlier',
  async () => {
    const dataDir = dataFolder();
    const first = await startDatabaseServer({ dataDir, databaseUrl: undefined }, notebook());
    await migrate(first);
    const { cluster, passwords } = await readyCluster(dataDir, packagedPostgres(), notebook());
    await first.stop();
    const owner = embeddedConnections(cluster.address, passwords).connection('owner');
    const past = async (client: pg.Client, at: string) =>
      (
        await client.query(
          'select id, description from person_history where recorded_from <= $1 and recorded_to > $1 order by id',
          [at],
        )
      ).rows as unknown[];

    const kill = await runPostgres(cluster);
    const frozen = await withClient(owner, async (client) => {
      await client.query(`set app.verb = 'loadDemoWorld'`);
      const ids = await addPeople(client, 'before', 5);
      const instants: { at: string; rows: unknown[] }[] = [];
      for (const id of ids) {
        const at = await agreedInstant(client);
        instants.push({ at, rows: await past(client, at) });
        await client.query(`update person set description = 'after' where id = $1`, [id]);
      }
      return instants;
    });
    await kill();
    const killAgain = await runPostgres(cluster, '-1h');
    await withClient(owner, async (client) => {
      await client.query(`set app.verb = 'loadDemoWorld'`);
      const { rows } = await client.query<{ behind: boolean }>('select clock_timestamp() < $1 as behind', [
        frozen[0]!.at,
      ]);
      expect(rows).toEqual([{ behind: true }]);
      await client.query(`update person set description = 'an hour earlier'`);
      expect((await agreedInstant(client)) > frozen.at(-1)!.at).toBe(true);
      for (const { at, rows } of frozen) expect(await past(client, at)).toEqual(rows);
    });
    await killAgain();
  },
  60_000,
);

/** Runs the cluster's server, its clock set off by as much as is said; what is returned kills it. */
async function runPostgres(cluster: Cluster, offset = '+0'): Promise<() => Promise<void>> {
  const settings = Object.entries({ ...serverSettings, ...cluster.address.settings, port: `${cluster.address.port}` });
  const args = ['-D', folderArgument(cluster), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const options = processOptions(cluster);
  const server = spawn(program(cluster, 'postgres'), args, {
    ...options,
    env: { ...options.env, LD_PRELOAD: faketime, FAKETIME: offset },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  const kill = async () => {
    server.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  await vi.waitUntil(
    () => readPostmaster(cluster.folder)?.pid === server.pid && readPostmaster(cluster.folder)?.isReady,
    {
      timeout: 20_000,
    },
  );
  return kill;
}
