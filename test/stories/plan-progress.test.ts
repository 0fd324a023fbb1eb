import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { measured, startFiling, year, type Filing } from '../support/filed.ts';

const auditor = 'auditor@demo.fupin';

describe('how far a plan has come', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  let scope: { company_id: string; county_id: string };
  let sixtyPercent: string;
  const indicator = (code: string) => filing.idOf(`select id from indicator where code = '${code}'`);
  beforeAll(async () => {
    database = await cloneDatabase();
    [api, filing] = await Promise.all([startApi(database), startFiling(database)]);
    scope = {
      company_id: await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`),
      county_id: await filing.idOf(`select id from area where code = '610727'`),
    };
    sixtyPercent = await filing.idOf(`select id from plan_target where county_id = '${scope.county_id}'`);
  });
  afterAll(async () => {
    await filing.end();
    await api.stop();
    await database.drop();
  });

  const reached = '{ measurement { value unit qualifier modality derived formula } share reason reports }';
  const progressOf = async (target: string, asOf?: string, email = auditor) => {
    const query = `query ($id: String!, $asOf: DateTime) { planTarget(id: $id, asOf: $asOf) { progress {
      target { value unit qualifier modality basis derived formula } reason
      claimed ${reached} verified ${reached} official ${reached} inputs { recordType id } } } }`;
    const { data, errors } = await api.ask(email, query, { id: target, asOf });
    expect(errors).toBeUndefined();
    return data.planTarget.progress;
  };
  const report = async (claimed: object, more: Record<string, unknown> = {}) =>
    filing.file('outcome_report', {
      ...scope,
      indicator_id: await indicator('PERSONS_LIFTED'),
      area_id: scope.county_id,
      state: 'ACCEPTED',
      submitted_at: '2021-01-15T00:00:00Z',
      contribution_type: 'DIRECT',
      is_self_reported: true,
      ...claimed,
      ...more,
    });
  const verification = async (outcome_report_id: string, verified: number, official?: number) =>
    filing.file('verification', {
      ...scope,
      outcome_report_id,
      verifier_id: await filing.idOf(`select id from app_user where email = 'verifier@demo.fupin'`),
      verifier_name: 'Verifier',
      method: 'SAMPLE_SURVEY',
      verified_on: '2021-03-01',
      ...measured('verified', verified, 'PERSON'),
      ...(official !== undefined && measured('official', official, 'PERSON')),
      result: 'PARTLY_VERIFIED',
      reasons: 'Some had moved away.',
    });
  let plans = 0;
  const plan = () => filing.file('county_plan', { ...scope, year: 2001 + plans++ });
  const planTarget = async (code: string, measurement: object, version: { plan_id?: string; number?: number } = {}) => {
    const { plan_id = await plan(), number = 1 } = version;
    const plan_version_id = await filing.file('plan_version', { ...scope, plan_id, number, state: 'DRAFT' });
    const target = await filing.file('plan_target', {
      ...scope,
      plan_version_id,
      position: 1,
      indicator_id: await indicator(code),
      ...measurement,
    });
    await filing.change('plan_version', plan_version_id, {
      state: 'SUBMITTED',
      submitted_at: '2021-01-01T00:00:00Z',
      content_hash: 'none',
    });
    return target;
  };

  it('makes at least 19,200 people of the sixty percent, marked as derived, and claims nobody', async () => {
    const nobody = { measurement: null, share: null, reports: 0 };
    const progress = await progressOf(sixtyPercent, undefined, 'editor@kuaishou.demo.fupin');
    expect(progress).toMatchObject({
      target: {
        value: '19200',
        unit: 'PERSON',
        qualifier: 'AT_LEAST',
        modality: 'EXPECTED',
        basis: 'FLOW',
        derived: true,
        formula: '60 PERCENT of 32000',
      },
      reason: null,
      claimed: { ...nobody, reason: 'NO_ACTUAL_REPORTS' },
      verified: { ...nobody, reason: 'NOT_VERIFIED_YET' },
      official: { ...nobody, reason: 'NO_OFFICIAL_FIGURE' },
    });
    expect(progress.inputs.map(({ recordType }: { recordType: string }) => recordType)).toEqual([
      'AreaBaseline',
      'Indicator',
      'PlanTarget',
    ]);
  });

  it('sets claimed, verified and official side by side, of accepted reports of what happened', async () => {
    const before = await filing.now();
    const first = await report(measured('claimed', 6_000, 'PERSON'), year('period', 2019));
    const second = await report(measured('claimed', 3_600, 'PERSON'), {
      ...year('period', 2020),
      plan_target_id: sixtyPercent,
      claimed_qualifier: 'ABOUT',
    });
    await report(measured('claimed', 500, 'PERSON'), { state: 'SUBMITTED' });
    await report(measured('claimed', 700, 'PERSON'), { state: 'RETRACTED', retraction_reason: 'Counted twice.' });
    await report(measured('claimed', 900, 'PERSON', 'FLOW', 'EXPECTED'));
    await report(measured('claimed', 1_000, 'PERSON'), {
      company_id: await filing.idOf(`select id from organization where names->>'en' = 'Kuaishou'`),
    });
    const check = await verification(first, 4_800, 4_320);
    const progress = await progressOf(sixtyPercent);
    expect(progress).toMatchObject({
      claimed: {
        measurement: {
          value: '9600',
          unit: 'PERSON',
          qualifier: 'ABOUT',
          modality: 'ACTUAL',
          formula: 'sum of 2 reports',
        },
        share: '0.5',
        reason: null,
        reports: 2,
      },
      verified: { measurement: { value: '4800', derived: false }, share: '0.25', reports: 1 },
      official: { measurement: { value: '4320' }, share: '0.225', reports: 1 },
    });
    const ids = progress.inputs.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([first, second, check, sixtyPercent]));
    expect(ids).toHaveLength(6);
    expect(await progressOf(sixtyPercent, before)).toMatchObject({
      target: { value: '19200' },
      claimed: { measurement: null, reason: 'NO_ACTUAL_REPORTS' },
      verified: { reason: 'NOT_VERIFIED_YET' },
    });
  });

  it('takes the latest of several stocks and never their sum', async () => {
    const poor = await indicator('POOR_POPULATION');
    const target = await planTarget('POOR_POPULATION', {
      ...measured('measurement', 2_000, 'PERSON', 'STOCK', 'TARGET'),
      measurement_qualifier: 'AT_MOST',
    });
    for (const [number, people] of [
      [2018, 30_000],
      [2020, 4_000],
      [2019, 12_000],
    ] as const)
      await report(measured('claimed', people, 'PERSON', 'STOCK'), { ...year('period', number), indicator_id: poor });
    expect((await progressOf(target)).claimed).toMatchObject({
      measurement: { value: '4000', formula: 'latest of 3 reports' },
      share: null,
      reason: 'TARGET_IS_CEILING',
      reports: 3,
    });
  });

  it('counts what names the target in an earlier version of the plan', async () => {
    const trained = measured('measurement', 40, 'PERSON', 'FLOW', 'TARGET');
    const plan_id = await plan();
    const first = await planTarget('TRAINEES', trained, { plan_id });
    const second = await planTarget('TRAINEES', { ...trained, descends_from: first }, { plan_id, number: 2 });
    await report(measured('claimed', 10, 'PERSON'), {
      indicator_id: await indicator('TRAINEES'),
      plan_target_id: first,
    });
    expect((await progressOf(first)).claimed).toMatchObject({ share: '0.25', reports: 1 });
    expect((await progressOf(second)).claimed).toMatchObject({ share: '0.25', reports: 1 });
  });

  it('counts nothing of a year before that of the plan, unless the report names the target', async () => {
    const plan_id = await filing.file('county_plan', { ...scope, year: 2030 });
    const target = await planTarget('FARMER_INCOME', measured('measurement', 100, 'CNY', 'FLOW', 'TARGET'), {
      plan_id,
    });
    const income = { indicator_id: await indicator('FARMER_INCOME') };
    await report(measured('claimed', 1, 'CNY'), { ...income, ...year('period', 2029) });
    await report(measured('claimed', 20, 'CNY'), { ...income, ...year('period', 2030) });
    await report(measured('claimed', 3, 'CNY'), { ...income, ...year('period', 2029), plan_target_id: target });
    expect((await progressOf(target)).claimed).toMatchObject({ share: '0.23', reports: 2 });
  });

  it('says why it cannot compare: several running totals, or another unit', async () => {
    const earners = await indicator('INCOME_EARNERS');
    const target = await planTarget('INCOME_EARNERS', measured('measurement', 100, 'PERSON', 'FLOW', 'TARGET'));
    const earned = (people: number, number: number) =>
      report(measured('claimed', people, 'PERSON'), { ...year('period', number), indicator_id: earners });
    await earned(40, 2019);
    expect((await progressOf(target)).claimed).toMatchObject({ measurement: { value: '40' }, share: '0.4' });
    await earned(50, 2020);
    expect((await progressOf(target)).claimed).toMatchObject({
      measurement: null,
      reason: 'AGGREGATION_RULE',
      reports: 2,
    });
    const households = await planTarget('JOBS', measured('measurement', 100, 'HOUSEHOLD', 'STOCK', 'TARGET'));
    await report(measured('claimed', 10, 'PERSON', 'CUMULATIVE'), { indicator_id: await indicator('JOBS') });
    expect(await progressOf(households)).toMatchObject({
      target: { value: '100', unit: 'HOUSEHOLD' },
      reason: 'UNIT_MISMATCH',
      claimed: { measurement: { value: '10' }, share: null, reason: 'UNIT_MISMATCH' },
    });
  });

  it('knows no amount of a share whose baseline states no figure', async () => {
    const denominator_id = await filing.file('area_baseline', {
      area_id: scope.county_id,
      origin: undefined,
      indicator_id: await indicator('POOR_POPULATION'),
      state: 'REPORTED',
      ...measured('measurement', 0, 'PERSON', 'STOCK'),
      measurement_value: null,
      measurement_qualifier: 'UNKNOWN',
    });
    const target = await planTarget('PERSONS_LIFTED', {
      ...measured('measurement', 50, 'PERCENT', 'RATE', 'TARGET'),
      denominator_id,
    });
    expect(await progressOf(target)).toMatchObject({
      target: null,
      reason: 'NO_BASELINE',
      claimed: { measurement: { value: '6000' }, share: null, reason: 'NO_BASELINE' },
    });
  });
});
