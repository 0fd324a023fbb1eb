import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { isAlive, readPostmaster } from '@fupin/api/src/database/cluster/postmaster.ts';
import { clusterFolder } from '@fupin/api/src/database/embedded/data-folder.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askAt } from '../../support/api.ts';
import { approveTranche, commit, inYuan, openFund, type Promising } from '../../support/promises.ts';
import { dataFolder, loadedDataFolder, runToEnd, soon, start, superuser, tokensIn, type Fupin } from './support.ts';

const writers = 8;
/** They write as one person, who may do more in a minute than people do. */
const tireless = { OPERATIONS_PER_MINUTE: '100000', POINTS_PER_MINUTE: '100000000' };
const backups = mkdtempSync(join(tmpdir(), 'fupin-backups-'));
afterAll(() => rmSync(backups, { recursive: true }));

const backUp = (dataDir: string, ...words: string[]) =>
  runToEnd('src/commands/make-backup.ts', { DATA_DIR: dataDir }, ...words);
const restore = (dataDir: string, ...words: string[]) =>
  runToEnd('src/commands/restore-backup.ts', { DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, ...words);

/** A payment that somebody drafted: when it was sent and when it was acknowledged. */
interface Drafted {
  id: string;
  sentAt: number;
  acknowledgedAt: number;
}

describe('a lost data folder', () => {
  const lost = loadedDataFolder();
  const another = dataFolder();
  const drafted: Drafted[] = [];
  let chosen: string;
  let killedAt: number;

  beforeAll(async () => {
    const fupin = await start({ DATA_DIR: lost, ...tireless });
    const tokens = tokensIn(lost);
    const people = await openFund({ ask: askAt(fupin.address, (email) => tokens[email]) });
    const commitment = await commit(people, 1_000_000);
    const tranche = await approveTranche(people, commitment.id, 1_000_000);
    const writing = Array.from({ length: writers }, () => draftUntilLost(people, commitment.id, tranche.id));
    await acknowledged(40);
    const { complaint } = await backUp(lost, backups);
    if (complaint) throw new Error(complaint);
    await acknowledged(drafted.length + 40);
    chosen = new Date().toISOString();
    await acknowledged(drafted.length + 80);
    await lose(fupin);
    await Promise.all(writing);
  }, 240_000);

  async function draftUntilLost({ editor }: Promising, commitmentId: string, trancheId: string): Promise<void> {
    for (;;) {
      const sentAt = Date.now();
      const input = {
        commitmentId,
        trancheId,
        amount: inYuan('1.50'),
        occurredOn: '2024-06-30',
        requestId: randomUUID(),
      };
      const done = await editor.tries('draftDisbursement', input, 'id').catch(() => undefined);
      if (!done?.data) return;
      drafted.push({ id: done.data.id, sentAt, acknowledgedAt: Date.now() });
    }
  }
  const acknowledged = (count: number) => vi.waitUntil(() => drafted.length >= count, { ...soon, timeout: 60_000 });

  async function lose(fupin: Fupin): Promise<void> {
    const { pid } = readPostmaster(clusterFolder(lost))!;
    killedAt = Date.now();
    fupin.signal('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await fupin.ended;
    await vi.waitUntil(() => !isAlive(pid), soon);
    rmSync(lost, { recursive: true, maxRetries: 20, retryDelay: 50 });
  }

  const entriesIn = async (dataDir: string) =>
    withClient(await superuser(dataDir), async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select id from ledger_entry where origin = 'FILED' and not demo or created_by is not null`,
      );
      return new Set(rows.map(({ id }) => id));
    });

  it(
    'comes back as it was at a chosen instant: all that was acknowledged before it, nothing after',
    { timeout: 180_000 },
    async () => {
      expect(await restore(lost, backups, '--to', chosen)).toMatchObject({
        complaint: '',
        code: 0,
        printed: expect.stringContaining('Restored to'),
      });
      const fupin = await start({ DATA_DIR: lost });
      const found = await entriesIn(lost);
      const before = drafted.filter(({ acknowledgedAt }) => acknowledgedAt < Date.parse(chosen));
      const after = drafted.filter(({ sentAt }) => sentAt > Date.parse(chosen));
      expect(before.length).toBeGreaterThanOrEqual(80);
      expect(after.length).toBeGreaterThan(0);
      expect(before.filter(({ id }) => !found.has(id))).toEqual([]);
      expect(after.filter(({ id }) => found.has(id))).toEqual([]);

      await withClient(await superuser(lost), async (client) => {
        // Rows, their present versions, the sums and the trail say the same.
        const { rows } = await client.query(
          `select (select count(*)::int from ledger_entry where created_by is not null) as rows,
           (select count(*)::int from ledger_entry_history where recorded_to = 'infinity' and created_by is not null) as versions,
           (select trim_scale(sum(amount_amount))::text from ledger_entry where created_by is not null) as sum,
           (select count(*)::int from audit_event where record_type = 'LedgerEntry' and operation = 'INSERT' and verb = 'draftDisbursement') as trail,
           (select count(*)::int from audit_event where record_type = 'LedgerEntry' and record_id not in (select id from ledger_entry)) as untold`,
        );
        expect(rows[0]).toEqual({
          rows: found.size,
          versions: found.size,
          sum: `${found.size * 1.5}`,
          trail: found.size,
          untold: 0,
        });
      });

      const tokens = tokensIn(lost);
      const people = await openFund({ ask: askAt(fupin.address, (email) => tokens[email]) });
      const { instant } = await people.editor.sees('{ instant }');
      expect(Date.parse(instant)).toBeGreaterThan(Date.parse(chosen));
      await withClient(await superuser(lost), async (client) => {
        const { rows } = await client.query(
          `select max(recorded_from) < $1::timestamptz as forward from fund_history`,
          [instant],
        );
        expect(rows).toEqual([{ forward: true }]);
      });
      expect(existsSync(join(lost, 'backup.json'))).toBe(false);
      fupin.signal('SIGTERM');
      expect(await fupin.ended).toBe(0);
      expect((await restore(lost, backups)).complaint).toBe(
        `${clusterFolder(lost)} holds a database, which a restore would destroy: move it away, or set DATA_DIR to another folder\n`,
      );
    },
  );

  it(
    'comes back with all that was acknowledged a second before the loss, also to an instant after it',
    { timeout: 180_000 },
    async () => {
      expect(await restore(another, backups, '--to', new Date().toISOString())).toMatchObject({
        complaint: '',
        code: 0,
      });
      const fupin = await start({ DATA_DIR: another });
      const found = await entriesIn(another);
      expect(drafted.filter(({ id, acknowledgedAt }) => acknowledgedAt < killedAt - 1_000 && !found.has(id))).toEqual(
        [],
      );
      expect(found.size).toBeGreaterThanOrEqual(
        drafted.filter(({ acknowledgedAt }) => acknowledgedAt < killedAt - 1_000).length,
      );
      fupin.signal('SIGTERM');
      expect(await fupin.ended).toBe(0);
    },
  );

  it('is not restored to an instant before the first backup', async () => {
    const { complaint, code } = await restore(join(another, 'elsewhere'), backups, '--to', '2020-01-01T00:00:00Z');
    expect(complaint).toMatch(/^The first backup in .* is of \S+Z: nothing can be restored to an instant before it\n$/);
    expect(code).toBe(1);
  });

  it('leaves backups that only their owner reads, whole ones only', () => {
    const [series] = readdirSync(backups);
    expect(statSync(join(backups, series!)).mode & 0o777).toBe(0o700);
    const bases = readdirSync(join(backups, series!)).filter((name) => name.startsWith('base-'));
    expect(bases).toHaveLength(1);
    expect(statSync(join(backups, series!, bases[0]!, 'passwords.json')).mode & 0o777).toBe(0o600);
  });
});

describe('somebody who mistypes', () => {
  const home = dataFolder();
  beforeAll(() => void mkdirSync(home, { recursive: true }));

  it.each([
    ['no folder', [], /^Say where to: pnpm backup FOLDER\n$/],
    ['a data folder on which nothing runs', [backups], /^No Fupin is running on /],
  ])('backs up nothing with %s', async (_, words, complaint) => {
    expect(await backUp(home, ...words)).toMatchObject({
      printed: '',
      complaint: expect.stringMatching(complaint),
      code: 1,
    });
  });

  it.each([
    ['no folder', [], /^Say from where/],
    [
      'an instant without its zone',
      [backups, '--to', '2026-11-27 08:30'],
      /^2026-11-27 08:30 is no instant with its zone/,
    ],
    ['a folder that is not there', [join(backups, 'nowhere')], /^There is no folder /],
    ['a folder without backups', [home], / holds no backup\n$/],
  ])('restores nothing with %s', async (_, words, complaint) => {
    expect(await restore(home, ...words)).toMatchObject({
      printed: '',
      complaint: expect.stringMatching(complaint),
      code: 1,
    });
  });
});
