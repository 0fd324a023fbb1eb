import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startPlan } from '../support/plan-sections.ts';

describe('the parts of a plan', () => {
  let database: TestDatabase;
  let api: TestApi;
  let lueyang: Draft;
  let dangshan: Draft;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    lueyang = await draftBy('editor@lueyang.demo.fupin', '610727');
    dangshan = await draftBy('editor@dangshan.demo.fupin', '341321');
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  interface Draft {
    official: Person;
    id: string;
  }
  const draftBy = async (email: string, code: string): Promise<Draft> => {
    const official = as(api, email);
    return { official, id: await startPlan(official, code, 2019) };
  };
  const section = async ({ official, id }: Draft, kind: string, content: object) => {
    const { planVersion } = await official.sees(`{ planVersion(id: "${id}") { sections { kind version } } }`);
    const { version } = planVersion.sections.find((each: any) => each.kind === kind);
    return { planVersionId: id, section: kind, baseVersion: version, ...content };
  };
  const measure = (id: string) => ({ id, kind: 'FARMING', title: '林下养鸡', status: 'PROPOSED' });
  const line = (measureId: string) => ({
    id: randomUUID(),
    measureId,
    category: 'BREEDING_STOCK',
    source: 'COMPANY',
    amount: { amount: '5', currency: 'CNY' },
  });
  const saves = async (draft: Draft, kind: string, content: object) =>
    draft.official.does('savePlanSection', await section(draft, kind, content));
  const mayNotSave = async (draft: Draft, kind: string, content: object) =>
    draft.official.mayNot('savePlanSection', await section(draft, kind, content));

  it('belong to measures of their own plan: another county’s are as if they were not there', async () => {
    const [own, foreign] = [randomUUID(), randomUUID()];
    await saves(lueyang, 'MEASURES', { measures: [measure(own)] });
    await saves(dangshan, 'MEASURES', { measures: [measure(foreign)] });
    for (const id of [foreign, randomUUID(), 'junk', 'a\0'])
      expect(await mayNotSave(lueyang, 'BUDGET', { budgetLines: [line(own), line(id)] })).toMatchObject({
        code: 'BAD_INPUT',
        problems: [{ path: ['input', 'budgetLines', 1, 'measureId'], code: 'NOT_FOUND' }],
      });
    await saves(lueyang, 'BUDGET', { budgetLines: [line(own)] });
  });

  it('set no target for another county', async () => {
    const { counties, indicators } = await lueyang.official.sees(
      `{ counties(filter: {code: {in: ["610727", "341321"]}}, orderBy: {field: CODE}) { nodes { id } }
        indicators(filter: {code: {eq: "PERSONS_LIFTED"}}) { nodes { id } } }`,
    );
    const [foreign, own] = counties.nodes;
    const measurement = {
      value: '5',
      unit: 'PERSON',
      qualifier: 'AT_LEAST',
      modality: 'TARGET',
      basis: 'STOCK',
      derived: false,
    };
    const target = ({ id: areaId }: { id: string }) => ({
      id: randomUUID(),
      indicatorId: indicators.nodes[0].id,
      areaId,
      measurement,
    });
    expect(await mayNotSave(lueyang, 'TARGETS', { targets: [target(own), target(foreign)] })).toMatchObject({
      problems: [{ path: ['input', 'targets', 1, 'areaId'], code: 'FOREIGN' }],
    });
    await saves(lueyang, 'TARGETS', { targets: [target(own)] });
  });

  it('are of a plan for a year of four digits', async () => {
    const { counties, organizations } = await lueyang.official.sees(`{
      counties(filter: {code: {eq: "610727"}}) { nodes { id } } organizations(first: 1) { nodes { id } } }`);
    const asked = { areaId: counties.nodes[0].id, companyId: organizations.nodes[0].id, year: 0 };
    expect(await lueyang.official.mayNot('startPlan', asked)).toMatchObject({
      problems: [{ path: ['input', 'year'] }],
    });
  });

  it('keep the measure that they belong to', async () => {
    expect(await mayNotSave(lueyang, 'MEASURES', { measures: [] })).toMatchObject({
      code: 'BAD_INPUT',
      problems: [{ code: 'STILL_NEEDED' }],
    });
    await saves(lueyang, 'BUDGET', { budgetLines: [] });
    await saves(lueyang, 'MEASURES', { measures: [] });
  });
});
