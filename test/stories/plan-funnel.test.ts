import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startFiling, type Filing } from '../support/filed.ts';

describe('the way from a class to a plan', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  let company_id: string;
  const county = (code: string) => filing.idOf(`select id from area where code = '${code}'`);
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

  const funnelOf = async (
    id: string,
    { email = 'auditor@demo.fupin', asOf }: { email?: string; asOf?: string } = {},
    selection = 'reportedCounties namedCounties unnamedCounties enrolledCounties reportedPlans submittedPlans acceptedPlans withoutPlan { county { code } }',
  ) => {
    const query = `query ($id: String!, $asOf: DateTime) { trainingClass(id: $id, asOf: $asOf) { planFunnel { ${selection} } } }`;
    const { data, errors } = await api.ask(email, query, { id, asOf });
    expect(errors).toBeUndefined();
    return data.trainingClass.planFunnel;
  };
  const plan = async (code: string, state: string) => {
    const scope = { company_id, county_id: await county(code) };
    const plan_id = await filing.file('county_plan', { ...scope, year: 2022 });
    const submitted = state !== 'DRAFT' && { submitted_at: '2022-02-01T00:00:00Z', content_hash: 'none' };
    return filing.file('plan_version', { ...scope, plan_id, number: 1, state, ...submitted });
  };

  it('says of the class in Hangzhou: 21 counties reported, one named, and invents no other twenty', async () => {
    const hangzhou = await filing.idOf(`select id from training_class where reported_county_count = 21`);
    expect(await funnelOf(hangzhou, { email: 'editor@kuaishou.demo.fupin' })).toEqual({
      reportedCounties: 21,
      namedCounties: 1,
      unnamedCounties: 20,
      enrolledCounties: 0,
      reportedPlans: 1,
      submittedPlans: 0,
      acceptedPlans: 0,
      withoutPlan: [],
    });
    const { inputs } = await funnelOf(hangzhou, {}, 'inputs { recordType }');
    expect(inputs.map(({ recordType }: { recordType: string }) => recordType)).toEqual([
      'CountyPlan',
      'PlanVersion',
      'TrainingClass',
      'TrainingClassCounty',
    ]);
    const { data } = await api.ask(
      'auditor@demo.fupin',
      `{ planCohorts { nodes { reportedCountyCount plans { totalCount } } } }`,
    );
    expect(data.planCohorts.nodes).toEqual([{ reportedCountyCount: 21, plans: { totalCount: 1 } }]);
  });

  it('lists who came and filed no plan, whatever they draft', async () => {
    const training_class_id = await filing.file('training_class', {
      company_id,
      host_id: company_id,
      subject: 'Selling by livestream',
      state: 'COMPLETED',
    });
    for (const code of ['610727', '341321', '530722'])
      await filing.file('training_class_county', { company_id, county_id: await county(code), training_class_id });
    await filing.file('enrolment', {
      company_id,
      county_id: await county('341321'),
      training_class_id,
      trainee_name: 'Trainee',
      state: 'COMPLETED',
    });
    await plan('530722', 'DRAFT');
    const before = await filing.now();
    const dangshan = await plan('341321', 'SUBMITTED');
    const funnel = {
      reportedCounties: null,
      namedCounties: 3,
      unnamedCounties: null,
      enrolledCounties: 1,
      reportedPlans: 1,
      submittedPlans: 1,
      acceptedPlans: 0,
      withoutPlan: [{ county: { code: '530722' } }],
    };
    expect(await funnelOf(training_class_id)).toEqual(funnel);
    await filing.change('plan_version', dangshan, { state: 'ACCEPTED' });
    expect(await funnelOf(training_class_id)).toEqual({ ...funnel, acceptedPlans: 1 });
    const past = await funnelOf(training_class_id, { asOf: before });
    expect(past).toMatchObject({ submittedPlans: 0, acceptedPlans: 0 });
    expect(past.withoutPlan).toHaveLength(2);
    expect(await funnelOf(training_class_id, { email: 'editor@yongsheng.demo.fupin' })).toMatchObject({
      namedCounties: 1,
      submittedPlans: 0,
      withoutPlan: [{ county: { code: '530722' } }],
    });
  });
});
