import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FaultyReference } from '@fupin/api/src/load/fault.ts';
import { referenceFolder } from '@fupin/api/src/load/files.ts';
import { referenceId } from '@fupin/api/src/load/identity.ts';
import { loadReference } from '@fupin/api/src/load/load-reference.ts';
import { declaredRecords } from '@fupin/schema/model';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

/** Takes every row out of a database, behind the back of what guards it. */
async function emptied({ superuser }: TestDatabase): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  const tables = [...declaredRecords().map(({ table }) => `"${table}"`), 'reference_load'];
  await client.query(`set session_replication_role = replica; truncate ${tables.join(', ')} cascade`);
  await client.end();
}

describe('loading the reference data', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let folder: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client(database.owner);
    await client.connect();
  });
  beforeEach(async () => {
    await loadReference(client);
    folder = await mkdtemp(join(tmpdir(), 'fupin-reference-'));
    await cp(referenceFolder, folder, { recursive: true });
    return () => rm(folder, { recursive: true });
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const edit = async (file: string, change: (source: string) => string) =>
    writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  const person = async (key: string) => {
    const { rows } = await client.query('select version, description from person where id = $1', [
      referenceId('Person', key),
    ]);
    return rows[0];
  };
  const fingerprint = async () => {
    const tables = declaredRecords().map(
      ({ table }) => `select '${table}' as of, id, version, xmin::text from "${table}"`,
    );
    return (
      await client.query(
        `select md5(string_agg(row::text, ';' order by of, id)) from (${tables.join(' union all ')}) row`,
      )
    ).rows[0];
  };

  it('reads nothing anew while no file changed', async () => {
    expect(await loadReference(client)).toEqual({ changed: false, records: {} });
  });

  it('touches no row that is as the files say', async () => {
    const before = await fingerprint();
    await client.query('delete from reference_load');
    const { changed, records } = await loadReference(client);
    expect(changed).toBe(false);
    expect(records['Area']).toEqual({ rows: 3221, added: 0, changed: 0 });
    expect(await fingerprint()).toEqual(before);
  });

  it('fills an empty database', async () => {
    const empty = await cloneDatabase();
    await emptied(empty);
    const owner = new pg.Client(empty.owner);
    await owner.connect();
    const { changed, records } = await loadReference(owner);
    await owner.end();
    await empty.drop();
    expect(changed).toBe(true);
    expect(Object.values(records).every(({ rows, added }) => rows === added)).toBe(true);
  });

  it('changes the rows that differ, and no other', async () => {
    const before = await person('su-hua');
    await edit('people.yaml', (source) => source.replace('Founder and chief executive', 'Founder'));
    const { changed, records } = await loadReference(client, { folder });
    expect(changed).toBe(true);
    expect(Object.entries(records).filter(([, each]) => each.added + each.changed > 0)).toEqual([
      ['Person', { rows: 14, added: 0, changed: 1 }],
    ]);
    expect(await person('su-hua')).toEqual({
      version: before.version + 1,
      description: 'Founder of Kuaishou in 2019.',
    });
  });

  it('adds records that are new to the files', async () => {
    await edit('people.yaml', (source) => `${source}\n  newcomer:\n    names: { en: Newcomer }\n`);
    const { records } = await loadReference(client, { folder });
    expect(records['Person']).toMatchObject({ added: 1 });
    expect(await person('newcomer')).toEqual({ version: 1, description: null });
  });

  it('leaves alone what a person has changed', async () => {
    await client.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
    await client.query(`update person set description = 'Ours', updated_by = $1 where id = $2`, [
      referenceId('User', 'somebody'),
      referenceId('Person', 'liu-xiang'),
    ]);
    await edit('people.yaml', (source) => source.replace('Official who oversaw', 'Overseer of'));
    await loadReference(client, { folder });
    expect(await person('liu-xiang')).toMatchObject({ description: 'Ours' });
  });

  it('writes nothing when one file has a fault', async () => {
    const before = await fingerprint();
    await edit('people.yaml', (source) => source.replace('Premier of China', 'Premier'));
    await edit('organizations.yaml', (source) => source.replace('kind: FUND', 'kind: PURSE'));
    const load = loadReference(client, { folder });
    await expect(load).rejects.toThrow(FaultyReference);
    await expect(load).rejects.toMatchObject({
      faults: [{ file: 'organizations.yaml', message: expect.stringContaining('PURSE is no OrganizationKind') }],
    });
    expect(await fingerprint()).toEqual(before);
  });

  it('gives each record and each link what the model declares', async () => {
    for (const { table, name } of declaredRecords()) {
      const { rows } = await client.query(
        `select count(*)::int from statement_link link where record_type = $1 and not exists (select from "${table}" where id = link.record_id)`,
        [name],
      );
      expect(rows[0].count, name).toBe(0);
    }
  });
});
