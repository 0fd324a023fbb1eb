import { existsSync, readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { anotherFupin, dataFolder, notebook, postgresIn, rowsOf, sharedDataFolder, started } from './support.ts';

const home = sharedDataFolder();
const soon = { timeout: 10_000, interval: 20 };

test(
  'has every acknowledged row after a Fupin was killed and its PostgreSQL lived on',
  { timeout: 20_000 },
  async () => {
    const fupin = anotherFupin(home);
    await vi.waitFor(() => expect(fupin.stored.length).toBeGreaterThan(50), soon);
    fupin.kill();
    await fupin.ended;
    const orphan = postgresIn(home);
    expect(process.kill(orphan, 0)).toBe(true);

    const logger = notebook();
    const before = performance.now();
    const server = await started(home, logger);
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(logger.lines).toContainEqual(
      expect.stringContaining(`PostgreSQL (process ${orphan}) outlived the Fupin that started it`),
    );
    const found = (await rowsOf(server.connection('owner'), 'SELECT number FROM stored')).map(({ number }) => number);
    expect(found).toEqual(expect.arrayContaining(fupin.stored));
  },
);

test('has every acknowledged row after a Fupin and its PostgreSQL were killed', { timeout: 20_000 }, async () => {
  const fupin = anotherFupin(home);
  await vi.waitFor(() => expect(fupin.stored.length).toBeGreaterThan(50), soon);
  fupin.kill();
  process.kill(postgresIn(home), 'SIGKILL');
  await fupin.ended;

  const server = await started(home);
  const found = (await rowsOf(server.connection('owner'), 'SELECT number FROM stored')).map(({ number }) => number);
  expect(found).toEqual(expect.arrayContaining(fupin.stored));
});

test('starts after a Fupin was killed while it made the database', { timeout: 20_000 }, async () => {
  const dataDir = dataFolder();
  const fupin = anotherFupin(dataDir);
  await vi.waitFor(() => expect(unfinishedIn(dataDir)).toHaveLength(1), { timeout: 5_000, interval: 2 });
  fupin.kill();
  await fupin.ended;
  const server = await started(dataDir);
  expect(await rowsOf(server.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(unfinishedIn(dataDir)).toEqual([]);
});

test('refuses a folder on which another Fupin runs, at once and in one line', { timeout: 20_000 }, async () => {
  await started(home);
  const line = `Another Fupin is running on ${home}: stop it first, or set DATA_DIR to another folder`;
  await expect(started(home)).rejects.toThrow(line);
  const second = anotherFupin(home);
  expect(await second.ended).toBe(1);
  expect(second.complaints).toEqual([line]);
  expect(process.kill(postgresIn(home), 0)).toBe(true);
});

function unfinishedIn(dataDir: string): string[] {
  return existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-')) : [];
}
