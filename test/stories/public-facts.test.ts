import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

/** What the published sources say, as an auditor reads it from a database that has just been loaded. */
describe('the public facts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const auditor = async (query: string) => {
    const { data, errors } = await api.ask('auditor@demo.fupin', query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('lead from the sixty percent of Lueyang back to the sentence of its party secretary', async () => {
    const { counties } =
      await auditor(`query Lueyang { counties(filter: {code: {eq: "610727"}}) { totalCount nodes { code level names { zh en }
      designations { nodes { scheme endedOn { earliest latest precision } } }
      baselines { nodes { indicator { code } measurement { value unit qualifier modality basis } sources { nodes { quoteOriginal speaker { names { en } } } } } }
      plans { nodes { origin company { names { en } } currentVersion { state
        targets { indicator { code } measurement { value unit qualifier modality } denominator { measurement { value qualifier } } sources { nodes { quoteOriginal document { title publishedOn { text inferred } } } } }
        assumptions { metric measurement { value unit perUnit modality condition } } } } } } } }`);
    expect(counties.totalCount).toBe(1);
    const [lueyang] = counties.nodes;
    expect(lueyang).toMatchObject({ code: '610727', level: 'COUNTY', names: { zh: '略阳县' } });
    expect(lueyang.designations.nodes).toEqual([
      {
        scheme: 'NATIONAL_POVERTY_COUNTY',
        endedOn: { earliest: '2019-01-01', latest: '2019-12-31', precision: 'YEAR' },
      },
    ]);
    expect(lueyang.baselines.nodes).toHaveLength(1);
    expect(lueyang.baselines.nodes[0]).toMatchObject({
      indicator: { code: 'POOR_POPULATION' },
      measurement: { value: '32000', unit: 'PERSON', qualifier: 'MORE_THAN', modality: 'ACTUAL', basis: 'STOCK' },
      sources: {
        nodes: [
          {
            quoteOriginal: 'There are more than 32,000 poor people living in Lueyang',
            speaker: { names: { en: 'Yang Ruiliang' } },
          },
        ],
      },
    });
    const [plan] = lueyang.plans.nodes;
    expect(plan).toMatchObject({ origin: 'PUBLIC_SOURCE', currentVersion: { state: 'REPORTED' } });
    expect(plan.company.names.en).toContain('Alibaba');
    expect(plan.currentVersion.targets).toHaveLength(1);
    expect(plan.currentVersion.targets[0]).toMatchObject({
      indicator: { code: 'PERSONS_LIFTED' },
      measurement: { value: '60', unit: 'PERCENT', qualifier: 'AT_LEAST', modality: 'EXPECTED' },
      denominator: { measurement: { value: '32000', qualifier: 'MORE_THAN' } },
    });
    expect(plan.currentVersion.targets[0].sources.nodes).toContainEqual({
      quoteOriginal: 'expected to lift at least 60 percent of them out of poverty',
      document: {
        title: 'Poor counties work with e-commerce giant to make anti-poverty plans',
        publishedOn: { text: null, inferred: true },
      },
    });
    expect(plan.currentVersion.assumptions).toContainEqual({
      metric: 'PROFIT_PER_UNIT',
      measurement: { value: '75', unit: 'CNY', perUnit: 'HEAD', modality: 'CONDITIONAL', condition: 'sold online' },
    });
  });

  it('know nobody in Lueyang who was actually lifted out of poverty', async () => {
    const { outcomeReports } = await auditor(`{ outcomeReports(filter: {
      area: {code: {eq: "610727"}}, indicator: {code: {eq: "PERSONS_LIFTED"}}, claimed: {modality: ACTUAL}
    }) { totalCount } }`);
    expect(outcomeReports.totalCount).toBe(0);
    const { claimedOutcomes } = await auditor(
      `{ claimedOutcomes(indicator: "PERSONS_LIFTED", area: "610727") { reports } }`,
    );
    expect(claimedOutcomes).toEqual([]);
  });

  it('make 19,200 people of the sixty percent only as derived, and never as reached', async () => {
    const { planTargets } = await auditor(`{ planTargets(filter: {county: {code: {eq: "610727"}}}) { nodes {
      measurement { value unit derived }
      progress { target { value unit qualifier modality derived } claimed { measurement { value } share reason } } } } }`);
    expect(planTargets.nodes).toEqual([
      {
        measurement: { value: '60', unit: 'PERCENT', derived: false },
        progress: {
          target: { value: '19200', unit: 'PERSON', qualifier: 'AT_LEAST', modality: 'EXPECTED', derived: true },
          claimed: { measurement: null, share: null, reason: 'NO_ACTUAL_REPORTS' },
        },
      },
    ]);
  });

  it('show ten billion pledged, nothing committed, and no share of nothing', async () => {
    const { funds } =
      await auditor(`query Promises { funds(filter: {sponsor: {names: {contains: "Alibaba"}}}) { nodes { names { en } establishedOn { text precision }
      waterfall { currency pledged committed paid paidShare { value reason } inputs { recordType } }
      commitments { nodes { kind state term { months } amounts { amount currency inputs { recordType } } events { type amountDelta { amount currency } } sources { nodes { quoteOriginal } } } } } } }`);
    expect(funds.nodes).toHaveLength(1);
    const [fund] = funds.nodes;
    expect(fund.establishedOn).toMatchObject({ precision: 'MONTH' });
    expect(fund.waterfall).toEqual([
      {
        currency: 'CNY',
        pledged: '10000000000',
        committed: '0',
        paid: '0',
        paidShare: { value: null, reason: 'NO_BINDING_COMMITMENT' },
        inputs: [{ recordType: 'Commitment' }, { recordType: 'CommitmentEvent' }],
      },
    ]);
    expect(fund.commitments.nodes).toHaveLength(1);
    expect(fund.commitments.nodes[0]).toMatchObject({
      kind: 'PLEDGE',
      state: 'PLEDGED',
      term: { months: 60 },
      amounts: [{ amount: '10000000000', currency: 'CNY', inputs: [{ recordType: 'CommitmentEvent' }] }],
      events: [{ type: 'PLEDGED', amountDelta: { amount: '10000000000', currency: 'CNY' } }],
    });
    expect(fund.commitments.nodes[0].sources.nodes.length).toBeGreaterThan(0);
  });

  it('tell what Kuaishou says of itself, its gifts without a value, and its reach apart from outcomes', async () => {
    const { outcomeReports, inKindContributions, metricObservations } = await auditor(`query Kuaishou {
      outcomeReports(filter: {indicator: {code: {eq: "INCOME_EARNERS"}}}) { nodes { state claimed { value unit qualifier modality basis } disaggregations { dimension value measurement { value qualifier } isSubset } sources { nodes { selfReported assertingOrganization { names { en } } quoteOriginal } } } }
      inKindContributions { nodes { kind quantity { value unit qualifier } monetaryValue { amount currency } valuationBasis provider { names { en } } receiver { names { en } } beneficiaryAreas { names { en } } } }
      metricObservations(filter: {metric: VIDEOS_UPLOADED}) { nodes { measurement { value qualifier basis } } } }`);
    const earners = outcomeReports.nodes.find(
      (report: { claimed: { value: string } }) => report.claimed.value === '25000000',
    );
    expect(earners).toMatchObject({
      state: 'REPORTED',
      claimed: { unit: 'PERSON', qualifier: 'MORE_THAN', modality: 'ACTUAL' },
    });
    expect(earners.disaggregations).toEqual([
      {
        dimension: 'AREA_DESIGNATION',
        value: 'NATIONAL_POVERTY_COUNTY',
        measurement: { value: '6500000', qualifier: 'MORE_THAN' },
        isSubset: true,
      },
    ]);
    expect(earners.sources.nodes[0]).toMatchObject({ selfReported: true });
    expect(earners.sources.nodes[0].assertingOrganization.names.en).toContain('Kuaishou');
    const meals = inKindContributions.nodes.find(
      (gift: { quantity: { unit: string } | null }) => gift.quantity?.unit === 'MEAL',
    );
    expect(meals).toMatchObject({
      quantity: { value: '120000', qualifier: 'MORE_THAN' },
      monetaryValue: null,
      valuationBasis: 'UNVALUED',
    });
    expect(meals.provider.names.en).toContain('Kuaishou');
    expect(meals.receiver.names.en).toContain('World Food Programme');
    const areas = meals.beneficiaryAreas.map((area: { names: { en: string } }) => area.names.en);
    expect(areas.toSorted()).toEqual([expect.stringContaining('Guangxi'), expect.stringContaining('Hunan')]);
    expect(metricObservations.nodes).toContainEqual({
      measurement: { value: '2900000000', qualifier: 'MORE_THAN', basis: 'CUMULATIVE' },
    });
  });

  it('keep what livestreams sold as it was told: tonnes without a price, turnover without receipts', async () => {
    const { campaigns } = await auditor(
      `query Livestreams { campaigns(orderBy: [{field: STARTS_ON, direction: ASC}]) { nodes { state origin company { names { en } } platform { names { en } } hosts { names { en } } startsOn { text precision earliest latest } reportedSessionCount counties { code names { zh } } results { quantity { value unit } gross { amount currency } producerReceipts { amount } } } } }`,
    );
    const of = (code: string) =>
      campaigns.nodes.find(({ counties }: { counties: { code: string }[] }) =>
        counties.some((county) => county.code === code),
      );
    expect(of('530722')).toMatchObject({
      state: 'REPORTED',
      origin: 'PUBLIC_SOURCE',
      company: null,
      platform: null,
      startsOn: { precision: 'MONTH', earliest: '2019-09-01', latest: '2019-09-30' },
      results: [{ quantity: { value: '160', unit: 'TONNE' }, gross: null, producerReceipts: null }],
    });
    expect(of('341321')).toMatchObject({
      company: null,
      platform: null,
      reportedSessionCount: 3,
      results: [{ gross: { amount: '2570000', currency: 'CNY' }, producerReceipts: null }],
    });
    const wu = campaigns.nodes.find(({ hosts }: { hosts: { names: { en: string } }[] }) =>
      hosts.some(({ names }) => names.en === 'Wu Yunbo'),
    );
    expect(wu.startsOn).toMatchObject({ precision: 'MONTH', earliest: '2020-03-01' });
    expect(wu.platform.names.en).toContain('Kuaishou');
  });

  it('count the 832 counties by the year they left the list, and the platform and the line as announced', async () => {
    const { areaDesignationTotals, helpPlatforms, povertyLines } = await auditor(`query Designations {
      areaDesignationTotals(filter: {scheme: NATIONAL_POVERTY_COUNTY}, groupBy: [{field: ENDED_ON, by: YEAR}]) { totalCount groups { keys { field value } count } }
      helpPlatforms { nodes { names { en } metrics { metric measurement { value unit qualifier } } subPlatforms { kind } reportedSubPlatformCount } }
      povertyLines { nodes { amount { amount currency } period sources { nodes { quoteOriginal } } } } }`);
    const counts = areaDesignationTotals.groups.map(({ keys, count }: { keys: { value: string }[]; count: number }) => [
      keys[0]?.value,
      count,
    ]);
    expect(counts).toEqual([
      ['2016', 28],
      ['2017', 125],
      ['2018', 283],
      ['2019', 344],
      ['2020', 52],
    ]);
    expect(areaDesignationTotals.totalCount).toBe(832);
    const [platform] = helpPlatforms.nodes;
    expect(platform.subPlatforms).toHaveLength(3);
    expect(platform.reportedSubPlatformCount).toBe(5);
    const figures = platform.metrics.map(({ metric, measurement }: { metric: string; measurement: object }) => ({
      metric,
      ...measurement,
    }));
    expect(figures).toContainEqual({
      metric: 'DONORS_REGISTERED',
      value: '100000',
      unit: 'PERSON',
      qualifier: 'ABOUT',
    });
    expect(figures).toContainEqual(
      expect.objectContaining({ metric: 'HOUSEHOLDS_CONNECTED', value: '40000', unit: 'HOUSEHOLD' }),
    );
    expect(figures).toContainEqual(
      expect.objectContaining({ metric: 'REQUESTS_PUBLISHED', value: '50000', unit: 'REQUEST' }),
    );
    expect(figures).toContainEqual(expect.objectContaining({ metric: 'FULFILMENT_RATE', value: '0.2' }));
    expect(povertyLines.nodes).toContainEqual(
      expect.objectContaining({ amount: { amount: '2300', currency: 'CNY' }, period: 'YEAR' }),
    );
  });

  it('rest on every row of the articles and the further facts', async () => {
    const { statements } = await auditor('{ statements { totalCount } }');
    expect(statements.totalCount).toBeGreaterThanOrEqual(121 + 103);
  });

  it('are read alike by rivals', async () => {
    const query =
      '{ funds { nodes { names { en } waterfall { pledged } } } campaigns { totalCount } outcomeReports { totalCount } }';
    const [alibaba, kuaishou] = await Promise.all([
      api.ask('editor@alibaba.demo.fupin', query),
      api.ask('editor@kuaishou.demo.fupin', query),
    ]);
    expect(alibaba.data.funds.nodes.length).toBeGreaterThan(0);
    expect(kuaishou.data).toEqual(alibaba.data);
  });
});
