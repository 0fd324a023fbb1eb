import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { openFund, type Promising } from '../support/promises.ts';

/** A disk so small that it can be filled; undefined where none may be mounted, as by whoever is not root. */
const disk = mountSmallDisk();

function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'fupin-small-disk-'));
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** Runs what ends when there is no room left. */
async function untilFull(work: () => Promise<never>): Promise<void> {
  const { code } = await work().catch((error: { code?: string }) => error);
  if (code !== '53100') throw new Error(`The disk did not get full: ${code}`);
}

describe.runIf(disk)('on a full disk', () => {
  let database: TestDatabase;
  let api: TestApi;
  let people: Promising;
  let auditor: Person;
  beforeAll(async () => {
    const { uid, gid } = statSync(join(inject('world').dataDir, 'postgres'));
    chownSync(disk!, uid, gid);
    database = await cloneDatabase();
    api = await startApi(database);
    people = await openFund(api);
    auditor = as(api, 'auditor@demo.fupin');
    await withClient(database.superuser, async (superuser) => {
      await superuser.query(`create tablespace small location '${disk}'`);
      await superuser.query('alter table commitment set tablespace small');
      await superuser.query(
        `create table filler (text text) tablespace small; alter table filler alter column text set storage plain`,
      );
      for (const rows of [20, 1]) {
        const fill = `insert into filler select repeat('x', 7000) from generate_series(1, ${rows})`;
        await untilFull(async () => {
          for (;;) await superuser.query(fill);
        });
      }
    });
  });
  afterAll(async () => {
    await api.stop();
    await withClient(database.superuser, async (superuser) => {
      await superuser.query('drop table if exists filler');
      await superuser.query('alter table commitment set tablespace pg_default');
      await superuser.query('drop tablespace small');
    });
    await database.drop();
    execFileSync('/bin/umount', [disk!]);
    rmSync(disk!, { recursive: true });
  });

  /** Four of them fill a page. */
  const draft = () => ({
    fundId: people.fundId,
    purpose: 'x'.repeat(1_900),
    recipientAreaId: people.countyId,
    recipientId: people.recipientId,
  });
  const change = `mutation ($input: DraftCommitmentInput!) { draftCommitment(input: $input) { id } }`;

  it('answers 503 and what is the matter to whoever changes something, and changes nothing', async () => {
    const counted = '{ commitmentTotals { totalCount } auditEventTotals { totalCount } }';
    const before = await auditor.sees(counted);
    let refused = 0;
    for (let number = 0; refused === 0 && number < 50; number++) {
      const answer = await api.ask('editor@alibaba.demo.fupin', change, {
        input: { requestId: `full-${number}`, ...draft() },
      });
      if (!answer.errors) continue;
      refused++;
      expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'STORAGE_FULL' } }] });
      expect(answer.errors[0]!.message).not.toMatch(/extend|file|tablespace|base\//);
    }
    expect(refused).toBe(1);
    const after = await auditor.sees(counted);
    const done = after.commitmentTotals.totalCount - before.commitmentTotals.totalCount;
    expect(after.auditEventTotals.totalCount - before.auditEventTotals.totalCount).toBe(done);
  });

  it('goes on answering what is asked, also of the past', async () => {
    const { instant } = await auditor.sees('{ instant }');
    const { counties } = await auditor.sees(`{ counties(first: 2, asOf: "${instant}") { nodes { code } } }`);
    expect(counties.nodes).toHaveLength(2);
  });

  it('takes changes again once there is room, the refused one under its own request id', async () => {
    await withClient(database.superuser, (superuser) => superuser.query('drop table filler'));
    const answer = await api.ask('editor@alibaba.demo.fupin', change, {
      input: { requestId: 'full-again', ...draft() },
    });
    expect(answer.errors).toBeUndefined();
  });
});
