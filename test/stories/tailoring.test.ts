import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { measured, startFiling, yuan, type Filing } from '../support/filed.ts';

const lueyang = { code: '610727', zh: '略阳县', en: 'Lueyang', above: '陕西省汉中市' };
const dangshan = { code: '341321', zh: '砀山县', en: 'Dangshan', above: '安徽省宿州市' };
const yongsheng = { code: '530722', zh: '永胜县', en: 'Yongsheng', above: '云南省丽江市' };
type County = typeof lueyang;

describe('plans and money that fit any county', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  let company_id: string;
  const areaOf = ({ code }: County) => filing.idOf(`select id from area where code = '${code}'`);
  const indicator = (code: string) => filing.idOf(`select id from indicator where code = '${code}'`);
  beforeAll(async () => {
    database = await cloneDatabase();
    [api, filing] = await Promise.all([startApi(database), startFiling(database)]);
    company_id = await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`);
  });
  afterAll(async () => {
    await filing.end();
    await api.stop();
    await database.drop();
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}, email = 'auditor@demo.fupin') => {
    const { data, errors } = await api.ask(email, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const cohort = () => filing.file('plan_cohort', { company_id });
  const tailoring = async (cohort: string, asOf?: string, email?: string) =>
    (
      await ask(
        `query ($cohort: ID!, $asOf: DateTime) { planTailoring(cohort: $cohort, asOf: $asOf) {
          plan { county { code } } closest { county { code } } similarity reason flags inputs { recordType } } }`,
        { cohort, asOf },
        email,
      )
    ).planTailoring;

  /** The measures that a company offers everywhere; the text names the county, what is above it and what is grown there. */
  const offered = Array.from(
    { length: 16 },
    (_, index) => `Train ${index * 7 + 5} shopkeepers in course number ${index}`,
  );
  let plans = 0;
  const plan = async (county: County, cohort_id: string, measures: string[], people: number, product: string) => {
    const scope = { company_id, county_id: await areaOf(county) };
    const plan_id = await filing.file('county_plan', { ...scope, cohort_id, year: 2030 + plans++ });
    const plan_version_id = await filing.file('plan_version', {
      ...scope,
      plan_id,
      number: 1,
      state: 'DRAFT',
      situation_analysis: `${county.above}${county.zh}山多地少，电商人才不足。${product}`,
      tailoring_notes: `${county.en} will open shops online. The farmers of ${county.en} County need buyers.`,
    });
    for (const [index, title] of measures.entries())
      await filing.file('plan_measure', {
        ...scope,
        plan_version_id,
        position: index + 1,
        kind: 'TRAINING',
        title: `${title} for ${county.en}`,
        status: 'PLANNED',
      });
    await filing.file('plan_target', {
      ...scope,
      plan_version_id,
      position: 1,
      indicator_id: await indicator('TRAINEES'),
      ...measured('measurement', people, 'PERSON', 'FLOW', 'TARGET'),
    });
    await filing.change('plan_version', plan_version_id, {
      state: 'SUBMITTED',
      submitted_at: '2022-02-01T00:00:00Z',
      content_hash: 'none',
    });
  };
  const same = '特产是农产品。';

  it('flags both of two plans that share all but one of twenty parts once place names are removed', async () => {
    const both = await cohort();
    await plan(lueyang, both, offered, 500, same);
    const before = await filing.now();
    expect(await tailoring(both)).toMatchObject([{ closest: null, similarity: null, reason: 'ONLY_PLAN', flags: [] }]);
    await plan(dangshan, both, [...offered.slice(1), 'Graft pear trees with a grower of Gansu'], 500, same);
    const flagged = await tailoring(both);
    expect(flagged).toMatchObject([
      { reason: null, flags: ['LOW_TAILORING'] },
      { reason: null, flags: ['LOW_TAILORING'] },
    ]);
    for (const { plan, closest, similarity, inputs } of flagged) {
      expect(new Set([plan.county.code, closest.county.code])).toEqual(new Set(['341321', '610727']));
      expect(Number(similarity)).toBeGreaterThanOrEqual(0.95);
      expect(Number(similarity)).toBeLessThan(1);
      expect(inputs).toHaveLength(2 + 32 + 2);
    }
    expect(await tailoring(both, before)).toMatchObject([{ reason: 'ONLY_PLAN', flags: [] }]);
    expect(await tailoring(both, undefined, 'editor@kuaishou.demo.fupin')).toEqual([]);
  });

  it('finds nothing left of the difference when only the names of the places differ', async () => {
    const both = await cohort();
    await plan(lueyang, both, offered, 500, same);
    await plan(yongsheng, both, offered, 500, same);
    expect(await tailoring(both)).toMatchObject([{ similarity: '1' }, { similarity: '1' }]);
  });

  it('leaves plans in peace that grow, teach and aim at something of their own', async () => {
    const own = await cohort();
    await plan(lueyang, own, ['Sell dark-boned chickens', 'Teach women to embroider'], 300, '乌鸡是这里的特产。');
    await plan(yongsheng, own, ['Ship pomegranates cold', 'Teach hosts to speak'], 1_200, '软籽石榴销往全国各地。');
    const found = await tailoring(own);
    expect(found).toMatchObject([{ flags: [] }, { flags: [] }]);
    for (const { similarity } of found) expect(Number(similarity)).toBeLessThan(0.8);
  });

  it('flags equal amounts for 3,000 and for 60,000 poor people', async () => {
    const fund_id = await filing.file('fund', {
      company_id,
      names: { en: 'Equal parts', original: 'en' },
      sponsor_id: company_id,
    });
    const allocation = async (county: County, amount: number) => {
      const county_id = await areaOf(county);
      return filing.file('allocation', {
        company_id,
        county_id,
        recipient_area_id: county_id,
        fund_id,
        purpose: 'Schools',
        ...yuan('amount', amount),
      });
    };
    const poor = async (county: County, people: number) =>
      filing.file('area_baseline', {
        origin: undefined,
        area_id: await areaOf(county),
        indicator_id: await indicator('POOR_POPULATION'),
        state: 'REPORTED',
        ...measured('measurement', people, 'PERSON', 'STOCK'),
      });
    const query = `query ($asOf: DateTime) { equalAllocations(asOf: $asOf) { fund { id } amount { amount currency } counties
      needRatio reason flags allocations { allocation { id } need { measurement { value } } } inputs { id } } }`;
    const [first, second] = [await allocation(dangshan, 400_000), await allocation(yongsheng, 400_000)];
    await allocation(lueyang, 100_000);
    const few = await poor(dangshan, 3_000);
    const equal = { fund: { id: fund_id }, amount: { amount: '400000', currency: 'CNY' }, counties: 2 };
    const unknown = { ...equal, needRatio: null, reason: 'NO_BASELINE', flags: [] };
    expect((await ask(query)).equalAllocations).toMatchObject([unknown]);
    const before = await filing.now();
    const many = await poor(yongsheng, 60_000);
    const { equalAllocations } = await ask(query);
    expect(equalAllocations).toMatchObject([
      {
        ...equal,
        needRatio: '20',
        reason: null,
        flags: ['EVEN_SPLIT'],
        allocations: [
          { allocation: { id: first }, need: { measurement: { value: '3000' } } },
          { allocation: { id: second }, need: { measurement: { value: '60000' } } },
        ],
      },
    ]);
    expect(equalAllocations[0].inputs.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [first, second, few, many].toSorted(),
    );
    expect((await ask(query, { asOf: before })).equalAllocations).toMatchObject([unknown]);
    expect((await ask(query, {}, 'editor@kuaishou.demo.fupin')).equalAllocations).toEqual([]);
  });
});
