import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startFiling, type Filing } from '../../support/filed.ts';

describe('a plan', () => {
  let database: TestDatabase;
  let filing: Filing;
  beforeAll(async () => {
    database = await cloneDatabase();
    filing = await startFiling(database);
  });
  afterAll(async () => {
    await filing.end();
    await database.drop();
  });

  it('has one version in force at a time, whoever writes it', async () => {
    const scope = {
      company_id: await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`),
      county_id: await filing.idOf(`select id from area where code = '610728'`),
    };
    const plan_id = await filing.file('county_plan', { ...scope, year: 2031 });
    const version = (number: number, state: string) =>
      filing.file('plan_version', {
        ...scope,
        plan_id,
        number,
        state,
        submitted_at: '2031-01-01',
        content_hash: 'a'.repeat(64),
      });
    const first = await version(1, 'ACCEPTED');
    await version(2, 'SIGNED_OFF');
    await expect(version(3, 'ACCEPTED')).rejects.toThrow(/plan_version_one_version_in_force/);
    await filing.change('plan_version', first, { state: 'SUPERSEDED' });
    await version(3, 'ACCEPTED');
  });
});
