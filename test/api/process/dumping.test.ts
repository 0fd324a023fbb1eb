import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import { askAt } from '../../support/api.ts';
import { isInstalled, startInstalledPostgres, type InstalledPostgres } from '../../support/installed-postgres.ts';
import { approveTranche, commit, openFund } from '../../support/promises.ts';
import { dataFolder, endAll, runToEnd, start, tokensIn } from './support.ts';

const version = '15';

/** PostgreSQL's own programs are needed, which an operator of a given server has. */
const hasPrograms = (): boolean => {
  try {
    return isInstalled(version) && execFileSync('pg_dump', ['--version']).length > 0;
  } catch {
    return false;
  }
};

describe.runIf(hasPrograms())('a given database', { timeout: 240_000 }, () => {
  const home = dataFolder();
  const backups = mkdtempSync(join(tmpdir(), 'fupin-dumps-'));
  let server: InstalledPostgres;
  let restored: string;
  beforeAll(async () => {
    server = await startInstalledPostgres(version);
    await withClient({ ...server.superuser, database: 'postgres' }, (provider) =>
      provider.query('CREATE DATABASE restored OWNER county_it'),
    );
    restored = server.databaseUrl.replace('/programs?', '/restored?');
  });
  afterAll(async () => {
    await endAll();
    await server.stop();
    rmSync(backups, { recursive: true });
  });

  const backup = (settings: Record<string, string>, ...words: string[]) =>
    runToEnd('src/commands/make-backup.ts', settings, ...words);
  const restore = (settings: Record<string, string>, ...words: string[]) =>
    runToEnd('src/commands/restore-backup.ts', settings, ...words);

  it('is dumped beside those who use it and restored into an empty one, where all go on', async () => {
    const fupin = await start({ DATABASE_URL: server.databaseUrl, DATA_DIR: home, DEMO: '1' });
    const tokens = tokensIn(home);
    const asked = askAt(fupin.address, (email) => tokens[email]);
    const people = await openFund({ ask: asked });
    const { id } = await commit(people, '1000.00');
    await approveTranche(people, id, '1000.00');
    const question = `{ commitment(id: "${id}") { state waterfall { committed } tranches { state } }
      auditEvents(filter: {not: {verb: {eq: "remind"}}}, orderBy: {field: OCCURRED_AT, direction: DESC}, first: 5) { totalCount nodes { verb actorName } } }`;
    const before = await asked('auditor@demo.fupin', question);
    expect(before.errors).toBeUndefined();

    const dumped = await backup({ DATABASE_URL: server.databaseUrl }, backups);
    expect(dumped).toMatchObject({ complaint: '', code: 0 });
    await commit(people, '5.00');
    const [dump] = readdirSync(backups);
    expect(dumped.printed).toBe(`Dumped to ${join(backups, dump!)}\n`);
    expect(statSync(join(backups, dump!)).mode & 0o077).toBe(0);
    await endAll();

    const intoFull = await restore({ DATABASE_URL: server.databaseUrl }, backups);
    expect(intoFull).toMatchObject({ code: 1, complaint: expect.stringContaining('make another one') });
    expect(await restore({ DATABASE_URL: restored }, backups)).toMatchObject({ complaint: '', code: 0 });
    const again = await start({ DATABASE_URL: restored, DATA_DIR: home, DEMO: '1' });
    const askedAgain = askAt(again.address, (email) => tokens[email]);
    expect(await askedAgain('auditor@demo.fupin', question)).toEqual(before);
    expect((await askedAgain('auditor@demo.fupin', '{ funds { totalCount } }')).errors).toBeUndefined();
    await commit(await openFund({ ask: askedAgain }), '7.00');
    const signedIn = await fetch(`${again.address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: again.address },
      body: JSON.stringify({ email: 'auditor@demo.fupin', password: demoPassword }),
    });
    expect(signedIn.status).toBe(200);
  });

  it.each([
    ['no dump', [tmpdir()], /holds no dump/],
    ['an instant, which a dump has but one of', [backups, '--to', '2026-11-27T08:30:00Z'], /A dump is of one instant/],
  ])('is not restored from %s', async (_what, words, why) => {
    const refused = await restore({ DATABASE_URL: restored }, ...words);
    expect([refused.code, refused.printed]).toEqual([1, '']);
    expect(refused.complaint).toMatch(why);
  });

  it('says which program is missing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'fupin-path-'));
    chmodSync(empty, 0o700);
    const refused = await backup({ DATABASE_URL: server.databaseUrl, PATH: empty }, backups);
    expect(refused).toMatchObject({ code: 1, complaint: expect.stringContaining('pg_dump is not in PATH') });
    expect(readdirSync(backups).filter((name) => name.endsWith('.unfinished'))).toHaveLength(0);
  });
});
