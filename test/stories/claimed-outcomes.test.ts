import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { measured, startFiling, year, type Filing } from '../support/filed.ts';

describe('what two companies claim of the same people', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  let dangshan: string;
  let alibaba: string;
  let kuaishou: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    [api, filing] = await Promise.all([startApi(database), startFiling(database)]);
    dangshan = await filing.idOf(`select id from area where code = '341321'`);
    alibaba = await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`);
    kuaishou = await filing.idOf(`select id from organization where names->>'en' = 'Kuaishou'`);
  });
  afterAll(async () => {
    await filing.end();
    await api.stop();
    await database.drop();
  });

  const claimed = async (
    { email = 'auditor@demo.fupin', ...variables }: Record<string, string | undefined>,
    selection = 'reports claimed { value qualifier derived formula } overlap reason flags',
  ) => {
    const query = `query ($indicator: String, $area: String, $from: Date, $until: Date, $asOf: DateTime) {
      claimedOutcomes(indicator: $indicator, area: $area, from: $from, until: $until, asOf: $asOf) { origin ${selection} } }`;
    const { data, errors } = await api.ask(email, query, variables);
    expect(errors).toBeUndefined();
    return data.claimedOutcomes;
  };
  const filed = async (variables: Record<string, string | undefined>, selection?: string) =>
    (await claimed(variables, selection)).filter(({ origin }: { origin: string }) => origin === 'FILED');
  const report = async (company_id: string, people: number, code: string, more: Record<string, unknown> = {}) =>
    filing.file('outcome_report', {
      company_id,
      reported_by_id: company_id,
      county_id: dangshan,
      area_id: dangshan,
      indicator_id: await filing.idOf(`select id from indicator where code = '${code}'`),
      ...year('period', 2019),
      ...measured('claimed', people, 'PERSON'),
      state: 'ACCEPTED',
      submitted_at: '2020-01-15T00:00:00Z',
      contribution_type: 'DIRECT',
      is_self_reported: true,
      ...more,
    });
  const entry = (one: string, other: string, overlap: number, signedBySecond = true) => {
    const [outcome_report_id, other_report_id] = [one, other].toSorted();
    const at = '2020-06-01T00:00:00Z';
    return filing.file('dedup_entry', {
      county_id: dangshan,
      outcome_report_id,
      other_report_id,
      ...measured('overlap', overlap, 'PERSON'),
      rationale: 'Both lists name the same growers.',
      signed_by_name: 'One side',
      signed_at: at,
      ...(signedBySecond && { other_signed_by_name: 'Other side', other_signed_at: at }),
    });
  };

  it('comes to 26,000 growers with a warning, and to 13,000 once both have signed that they are the same', async () => {
    const growers = { indicator: 'PERSONS_LIFTED', area: '341321', from: '2019-01-01', until: '2019-12-31' };
    const [one, other] = [
      await report(alibaba, 13_000, 'PERSONS_LIFTED'),
      await report(kuaishou, 13_000, 'PERSONS_LIFTED'),
    ].toSorted() as [string, string];
    const twice = {
      origin: 'FILED',
      reports: 2,
      claimed: { value: '26000', qualifier: 'EXACT', derived: true, formula: 'sum of 2 reports' },
      overlap: '0',
      reason: null,
      flags: ['OVERLAP_UNRESOLVED'],
    };
    expect(await filed(growers)).toEqual([twice]);
    const halfSigned = await entry(one, other, 13_000, false);
    expect(await filed(growers)).toEqual([twice]);
    const before = await filing.now();
    await filing.change('dedup_entry', halfSigned, {
      other_signed_by_name: 'Other side',
      other_signed_at: '2020-06-02T00:00:00Z',
    });
    expect(await filed(growers)).toEqual([
      {
        ...twice,
        claimed: { ...twice.claimed, value: '13000', formula: 'sum of 2 reports less 13000' },
        overlap: '13000',
        flags: [],
      },
    ]);
    expect(await filed({ ...growers, asOf: before })).toEqual([twice]);
    const [{ shared, inputs }] = await filed(
      growers,
      'shared { report { id } other { id } overlap } inputs { recordType id }',
    );
    expect(shared).toEqual([{ report: { id: one }, other: { id: other }, overlap: '13000' }]);
    expect(inputs).toEqual([
      { recordType: 'DedupEntry', id: halfSigned },
      { recordType: 'Indicator', id: expect.any(String) },
      { recordType: 'OutcomeReport', id: one },
      { recordType: 'OutcomeReport', id: other },
    ]);
  });

  it('shows each company its own claim only, and says nothing of another', async () => {
    const growers = { indicator: 'PERSONS_LIFTED', area: '341321' };
    for (const company of ['alibaba', 'kuaishou'])
      expect(await filed({ ...growers, email: `editor@${company}.demo.fupin` })).toMatchObject([
        { reports: 1, claimed: { value: '13000' }, flags: [] },
      ]);
    expect(await filed({ ...growers, email: 'editor@lueyang.demo.fupin' })).toEqual([]);
    expect(await filed({ ...growers, email: 'editor@dangshan.demo.fupin' })).toMatchObject([{ reports: 2 }]);
  });

  it('leaves public claims apart from those filed here', async () => {
    expect(await claimed({ indicator: 'PERSONS_LIFTED', area: '341321' })).toMatchObject([
      { origin: 'FILED', reports: 2 },
      { origin: 'PUBLIC_SOURCE', reports: 1, claimed: { value: '13000', derived: false }, flags: [] },
    ]);
  });

  it('counts people once whom three reports share in pairs', async () => {
    const all = [
      await report(alibaba, 100, 'TRAINEES'),
      await report(kuaishou, 100, 'TRAINEES'),
      await report(alibaba, 100, 'TRAINEES'),
    ].toSorted() as [string, string, string];
    await entry(all[0], all[1], 100);
    await entry(all[0], all[2], 100);
    await entry(all[1], all[2], 100);
    expect(await filed({ indicator: 'TRAINEES' })).toMatchObject([
      { claimed: { value: '100' }, overlap: '200', flags: [] },
    ]);
  });

  it('finds no overlap between different years, nor between campaigns of one company', async () => {
    const campaign = () => filing.file('campaign', { company_id: alibaba, county_id: dangshan, state: 'ENDED' });
    const income = { ...measured('claimed', 50, 'CNY'), ...year('period', 2020) };
    await report(alibaba, 0, 'FARMER_INCOME', { ...income, campaign_id: await campaign() });
    await report(alibaba, 0, 'FARMER_INCOME', { ...income, campaign_id: await campaign() });
    await report(kuaishou, 0, 'FARMER_INCOME', { ...income, ...year('period', 2021) });
    expect(await filed({ indicator: 'FARMER_INCOME' })).toMatchObject([
      { reports: 3, claimed: { value: '150' }, flags: [] },
    ]);
    expect(await filed({ indicator: 'FARMER_INCOME', from: '2021-01-01' })).toMatchObject([{ reports: 1 }]);
  });

  it('never adds what is no flow that adds up', async () => {
    await report(alibaba, 40, 'JOBS', measured('claimed', 40, 'PERSON', 'CUMULATIVE'));
    await report(alibaba, 60, 'JOBS', { ...measured('claimed', 60, 'PERSON', 'CUMULATIVE'), ...year('period', 2020) });
    await report(alibaba, 7, 'INCOME_EARNERS');
    await report(kuaishou, 8, 'INCOME_EARNERS', year('period', 2020));
    expect(await filed({ indicator: 'JOBS' })).toMatchObject([
      { claimed: { value: '60', formula: 'latest of 2 reports' } },
    ]);
    await report(kuaishou, 60, 'JOBS', measured('claimed', 90, 'PERSON', 'CUMULATIVE'));
    expect(await filed({ indicator: 'JOBS' })).toMatchObject([{ claimed: null, reason: 'AGGREGATION_RULE' }]);
    expect(await filed({ indicator: 'INCOME_EARNERS', area: '341321' })).toMatchObject([
      { reports: 2, claimed: null, overlap: null, reason: 'AGGREGATION_RULE' },
    ]);
  });

  it('never adds the 6.5 million of poverty counties to the 25 million of whom they are part', async () => {
    const outcomes = await claimed(
      { indicator: 'INCOME_EARNERS' },
      'claimed { value qualifier } inputs { recordType }',
    );
    const reported = outcomes.filter(({ origin }: { origin: string }) => origin === 'PUBLIC_SOURCE');
    expect(reported).toEqual([
      {
        origin: 'PUBLIC_SOURCE',
        claimed: { value: '25000000', qualifier: 'MORE_THAN' },
        inputs: [{ recordType: 'Indicator' }, { recordType: 'OutcomeReport' }],
      },
    ]);
    const { data } = await api.ask(
      'auditor@demo.fupin',
      `{ outcomeDisaggregationTotals(filter: {isSubset: {eq: true}}) { totalCount sums { field value } }
        outcomeReportTotals(filter: {indicator: {code: {eq: "INCOME_EARNERS"}}}) { sums { field value } } }`,
    );
    expect(data).toMatchObject({ outcomeDisaggregationTotals: { sums: [] }, outcomeReportTotals: { sums: [] } });
  });
});
