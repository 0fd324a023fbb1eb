import { declaredRecords, lowerFirst } from '@fupin/schema/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { measured, startFiling, yuan, type Filing } from '../support/filed.ts';

const auditor = 'auditor@demo.fupin';

describe('totals', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  let company_id: string;
  let county: (code: string) => Promise<string>;
  let indicator: (code: string) => Promise<string>;
  beforeAll(async () => {
    database = await cloneDatabase();
    [api, filing] = await Promise.all([startApi(database), startFiling(database)]);
    company_id = await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`);
    county = (code) => filing.idOf(`select id from area where code = '${code}'`);
    indicator = (code) => filing.idOf(`select id from indicator where code = '${code}'`);
  });
  afterAll(async () => {
    await filing.end();
    await api.stop();
    await database.drop();
  });

  const read = async (query: string, email = auditor) => {
    const { data, errors } = await api.ask(email, query);
    expect(errors).toBeUndefined();
    return data;
  };
  const day = (field: string, on: string) => ({
    [`${field}_precision`]: 'DAY',
    [`${field}_earliest`]: on,
    [`${field}_latest`]: on,
    [`${field}_inferred`]: false,
  });
  /** Files a claim whose reporter's name tells the claims of one test from those of others. */
  const claim = async (
    reporter_name: string,
    of: string,
    where: string,
    value: number,
    basis: string,
    on: string,
    more: object = {},
  ) =>
    filing.file('outcome_report', {
      company_id,
      reporter_name,
      county_id: await county(where),
      area_id: await county(where),
      indicator_id: await indicator(of),
      state: 'SUBMITTED',
      submitted_at: '2021-01-01',
      contribution_type: 'UNSTATED',
      is_self_reported: false,
      ...measured('claimed', value, 'PERSON', basis),
      ...day('period', on),
      ...more,
    });
  const claimed = async (reporter: string) => {
    const { outcomeReportTotals } = await read(
      `{ outcomeReportTotals(filter: {reporterName: {eq: "${reporter}"}}) { measurementSums { modality value reason differIn qualifiers count } } }`,
    );
    return outcomeReportTotals.measurementSums;
  };

  it('are grouped by what records point to, three relations away', async () => {
    const fund_id = await filing.file('fund', {
      company_id,
      sponsor_id: company_id,
      names: { en: 'Orchards', original: 'en' },
    });
    for (const [code, kind, amount] of [
      ['610727', 'COMMITMENT', 300],
      ['610728', 'COMMITMENT', 200],
      ['530722', 'PLEDGE', 50],
    ] as const) {
      const scope = { company_id, county_id: await county(code) };
      const isPledge = kind === 'PLEDGE';
      const commitment_id = await filing.file('commitment', {
        ...scope,
        kind,
        state: isPledge ? 'PLEDGED' : 'COMMITTED',
        purpose: 'Orchards',
        fund_id,
        provider_id: company_id,
        agreement_reference: isPledge ? null : 'A-2020-1',
      });
      await filing.file('commitment_event', {
        ...scope,
        commitment_id,
        type: isPledge ? 'PLEDGED' : 'COMMITTED',
        ...yuan('amount_delta', amount),
        ...day('effective_on', '2020-01-01'),
      });
    }
    const query = `{ commitmentEventTotals(filter: {commitment: {purpose: {eq: "Orchards"}}}, groupBy: [
      {county: {parent: {parent: {field: CODE}}}}, {commitment: {fund: {field: NAMES}}}, {commitment: {field: KIND}}]) {
      groups { keys { field value } count sums { value } } } }`;
    const groups = async (email: string) =>
      (await read(query, email)).commitmentEventTotals.groups.map(
        ({ keys, count, sums }: { keys: { value: string }[]; count: number; sums: { value: string }[] }) =>
          [...keys.map(({ value }) => value), count, ...sums.map(({ value }) => value)].join(' '),
      );
    expect(await groups(auditor)).toEqual(['530000 Orchards PLEDGE 1 50', '610000 Orchards COMMITMENT 2 500']);
    // A county sees what it was promised, but no fund.
    expect(await groups('editor@lueyang.demo.fupin')).toEqual(['610000  COMMITMENT 1 300']);
    const { keys } = (await read(query)).commitmentEventTotals.groups[0];
    expect(keys.map(({ field }: { field: string }) => field)).toEqual([
      'county.parent.parent.CODE',
      'commitment.fund.NAMES',
      'commitment.KIND',
    ]);
  });

  it.each([
    ['{}', 'NOT_ONE_KEY', []],
    ['{field: TYPE, county: {field: CODE}}', 'NOT_ONE_KEY', []],
    ['{county: {parent: {field: null}}}', 'NOT_ONE_KEY', ['county', 'parent']],
    ['{commitment: {field: KIND, by: YEAR}}', 'NOT_A_DATE', ['commitment']],
    ['{by: YEAR, county: {field: CODE}}', 'NOT_A_DATE', []],
    [
      '{county: {parent: {parent: {parent: {parent: {field: CODE}}}}}}',
      'TOO_FAR',
      ['county', 'parent', 'parent', 'parent'],
    ],
  ])('refuse to group by %s: %s', async (key, code, path) => {
    const { errors } = await api.ask(auditor, `{ ledgerEntryTotals(groupBy: [{field: TYPE}, ${key}]) { totalCount } }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', problems: [{ code, path: ['groupBy', 1, ...path] }] } },
    ]);
  });

  it('refuse more keys than anybody reads', async () => {
    const { errors } = await api.ask(
      auditor,
      'query ($keys: [LedgerEntryGroupBy!]) { ledgerEntryTotals(groupBy: $keys) { totalCount } }',
      { keys: Array.from({ length: 9 }, () => ({ county: { field: 'CODE' } })) },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY', limit: 'groupKeys', most: 8 } }]);
  });

  it('of persons really lifted at Lueyang have no rows, and a percentage of them has no sum', async () => {
    const { lifted, planTargetTotals } = await read(`{
      lifted: outcomeReportTotals(filter: {area: {code: {eq: "610727"}}, indicator: {code: {eq: "PERSONS_LIFTED"}}, claimed: {modality: ACTUAL}}) {
        totalCount measurementSums { value } }
      planTargetTotals(filter: {county: {code: {eq: "610727"}}}) { measurementSums { field unit modality value reason qualifiers count } } }`);
    expect(lifted).toEqual({ totalCount: 0, measurementSums: [] });
    expect(planTargetTotals.measurementSums).toEqual([
      {
        field: 'measurement',
        unit: 'PERCENT',
        modality: 'EXPECTED',
        value: null,
        reason: 'RATE',
        qualifiers: ['AT_LEAST'],
        count: 1,
      },
    ]);
  });

  it('of 25 million earners do not take in the 6.5 million among them', async () => {
    const { earners, parts } = await read(`{
      earners: outcomeReportTotals(filter: {origin: PUBLIC_SOURCE, indicator: {code: {eq: "INCOME_EARNERS"}}}) { measurementSums { value qualifiers } }
      parts: outcomeDisaggregationTotals(filter: {outcomeReport: {indicator: {code: {eq: "INCOME_EARNERS"}}}}, groupBy: [{field: IS_SUBSET}]) {
        groups { keys { value } measurementSums { value } } } }`);
    expect(earners.measurementSums).toEqual([{ value: '25000000', qualifiers: ['MORE_THAN'] }]);
    expect(parts.groups).toEqual([{ keys: [{ value: 'true' }], measurementSums: [{ value: '6500000' }] }]);
  });

  it('add what happened over time, apart from what is expected', async () => {
    await claim('A', 'PERSONS_LIFTED', '610728', 100, 'FLOW', '2018-06-01');
    await claim('A', 'PERSONS_LIFTED', '610728', 50, 'FLOW', '2019-06-01', { claimed_qualifier: 'AT_LEAST' });
    await claim('A', 'PERSONS_LIFTED', '610728', 1000, 'FLOW', '2020-06-01', { claimed_modality: 'EXPECTED' });
    expect(await claimed('A')).toMatchObject([
      { modality: 'ACTUAL', value: '150', reason: null, qualifiers: ['AT_LEAST', 'EXACT'], count: 2 },
      { modality: 'EXPECTED', value: '1000', reason: null, qualifiers: ['EXACT'], count: 1 },
    ]);
  });

  it('add stocks of several places at one time, never of several times', async () => {
    await claim('B', 'POOR_POPULATION', '610727', 300, 'STOCK', '2019-12-31');
    await claim('B', 'POOR_POPULATION', '610728', 200, 'STOCK', '2019-12-31');
    expect(await claimed('B')).toMatchObject([{ value: '500', reason: null }]);
    await claim('B', 'POOR_POPULATION', '610727', 10, 'STOCK', '2020-12-31');
    expect(await claimed('B')).toMatchObject([{ value: null, reason: 'OVER_TIME', count: 3 }]);
  });

  it('do not add years of earners, who may be the same people', async () => {
    await claim('C', 'INCOME_EARNERS', '610727', 70, 'FLOW', '2019-12-31');
    await claim('C', 'INCOME_EARNERS', '610727', 80, 'FLOW', '2020-12-31');
    expect(await claimed('C')).toMatchObject([{ reason: 'OVER_TIME' }]);
  });

  it('do not add indicators, nor a province to its county', async () => {
    await claim('D', 'TRAINEES', '610727', 20, 'FLOW', '2019-01-01');
    await claim('D', 'PERSONS_LIFTED', '610728', 5, 'FLOW', '2019-01-01');
    expect(await claimed('D')).toMatchObject([{ value: null, reason: 'DIFFERENT_THINGS', differIn: ['indicator.ID'] }]);
    await claim('E', 'TRAINEES', '610727', 20, 'FLOW', '2019-01-01');
    await claim('E', 'TRAINEES', '610000', 90, 'FLOW', '2019-01-01');
    expect(await claimed('E')).toMatchObject([{ reason: 'DIFFERENT_THINGS', differIn: ['area.LEVEL'] }]);
  });

  it('do not add what sessions sold to what their campaign sold, and count what has no value', async () => {
    const scope = { company_id, county_id: await county('610727') };
    const campaign_id = await filing.file('campaign', { ...scope, state: 'LIVE' });
    const session_id = await filing.file('campaign_session', { ...scope, campaign_id, channel: 'LIVESTREAM' });
    const sold = (level: string, gross: number, quantity: number | null, of: object) =>
      filing.file('sales_result', {
        ...scope,
        ...of,
        level,
        state: 'PROVISIONAL',
        ...yuan('gross', gross),
        ...measured('quantity', 0, 'KG'),
        quantity_value: quantity,
      });
    await sold('SESSION', 70, 7, { session_id });
    await sold('SESSION', 20, null, { session_id });
    const totals = async () =>
      (
        await read(`{ salesResultTotals(filter: {origin: FILED}) {
          sums { field value reason } measurementSums { field value reason count withoutValue } } }`)
      ).salesResultTotals;
    expect(await totals()).toEqual({
      sums: [{ field: 'gross', value: '90', reason: null }],
      measurementSums: [{ field: 'quantity', value: '7', reason: null, count: 1, withoutValue: 1 }],
    });
    await sold('CAMPAIGN', 90, 9, { campaign_id });
    expect(await totals()).toMatchObject({
      sums: [{ value: null, reason: 'DIFFERENT_THINGS' }],
      measurementSums: [{ value: null, reason: 'DIFFERENT_THINGS', count: 2 }],
    });
  });

  it('add no payment to a refund, nor a draft to what is posted', async () => {
    const scope = { company_id, county_id: await county('610727') };
    const commitment_id = await filing.file('commitment', {
      ...scope,
      kind: 'COMMITMENT',
      state: 'COMMITTED',
      purpose: 'Bees',
      provider_id: company_id,
      agreement_reference: 'A-2020-2',
    });
    await filing.file('commitment_event', {
      ...scope,
      commitment_id,
      type: 'COMMITTED',
      ...yuan('amount_delta', 900),
      ...day('effective_on', '2020-01-01'),
    });
    for (const [type, state, amount] of [
      ['DISBURSEMENT', 'POSTED', 300],
      ['DISBURSEMENT', 'POSTED', 200],
      ['REFUND', 'POSTED', 50],
      ['DISBURSEMENT', 'DRAFT', 70],
    ] as const)
      await filing.file('ledger_entry', {
        ...scope,
        commitment_id,
        type,
        state,
        provider_id: company_id,
        ...yuan('amount', amount),
        occurred_on: '2020-02-01',
        received_on: state === 'POSTED' ? '2020-02-01' : null,
      });
    const sums = async (filter: string, groupBy = '') =>
      (
        await read(`{ ledgerEntryTotals(filter: {commitment: {purpose: {eq: "Bees"}} ${filter}} ${groupBy}) {
          sums { value reason differIn count } groups { keys { value } sums { value reason } } } }`)
      ).ledgerEntryTotals;
    expect((await sums('')).sums).toEqual([
      { value: null, reason: 'DIFFERENT_THINGS', differIn: ['TYPE', 'STATE'], count: 4 },
    ]);
    expect((await sums('state: POSTED')).sums).toMatchObject([{ value: null, differIn: ['TYPE'] }]);
    expect((await sums('type: DISBURSEMENT')).sums).toMatchObject([{ value: null, differIn: ['STATE'] }]);
    expect((await sums('type: DISBURSEMENT state: POSTED')).sums).toEqual([
      { value: '500', reason: null, differIn: [], count: 2 },
    ]);
    expect((await sums('', 'groupBy: [{field: TYPE}, {field: STATE}]')).groups).toEqual([
      { keys: [{ value: 'DISBURSEMENT' }, { value: 'DRAFT' }], sums: [{ value: '70', reason: null }] },
      { keys: [{ value: 'DISBURSEMENT' }, { value: 'POSTED' }], sums: [{ value: '500', reason: null }] },
      { keys: [{ value: 'REFUND' }, { value: 'POSTED' }], sums: [{ value: '50', reason: null }] },
    ]);
  });

  it('add no pledge to a commitment', async () => {
    const { commitmentEventTotals } = await read(
      '{ commitmentEventTotals(filter: {commitment: {purpose: {eq: "Orchards"}}}) { sums { value reason differIn } } }',
    );
    expect(commitmentEventTotals.sums).toEqual([
      { value: null, reason: 'DIFFERENT_THINGS', differIn: ['commitment.KIND'] },
    ]);
  });

  it('add accepted claims whether verified or not, and never one that was taken back', async () => {
    await claim('F', 'TRAINEES', '610727', 20, 'FLOW', '2019-01-01', { state: 'ACCEPTED' });
    await claim('F', 'TRAINEES', '610728', 30, 'FLOW', '2019-01-01', { state: 'VERIFIED' });
    expect(await claimed('F')).toMatchObject([{ value: '50', reason: null }]);
    const reason = { state: 'RETRACTED', retraction_reason: 'counted twice' };
    await claim('F', 'TRAINEES', '610728', 40, 'FLOW', '2019-01-01', reason);
    expect(await claimed('F')).toMatchObject([{ value: null, reason: 'DIFFERENT_THINGS', differIn: ['STATE'] }]);
  });

  it('are grouped by what records point to, under its name or by its id', async () => {
    const sums = 'groups(first: 1000) { keys { field value } count sums { field currency value reason } }';
    const { short, long } = await read(`{
      short: ledgerEntryTotals(groupBy: [{field: COUNTY}]) { ${sums} }
      long: ledgerEntryTotals(groupBy: [{county: {field: ID}}]) { ${sums} }
    }`);
    expect(short.groups.length).toBeGreaterThan(0);
    expect(short.groups.map(({ keys }: any) => keys[0].field)).toContain('COUNTY');
    const named = (groups: any[]) => JSON.stringify(groups).replaceAll('"county.ID"', '"COUNTY"');
    expect(named(short.groups)).toBe(named(long.groups));
  });

  it('can be asked of every record, with all that they may sum', async () => {
    for (const { name, link, part } of declaredRecords()) {
      if (link || part) continue;
      const sums = 'sums { field value } measurementSums { field unit value reason }';
      const totals = `${lowerFirst(name)}Totals(groupBy: [{field: ID}]) { ${sums} groups(first: 1000) { count ${sums} } }`;
      expect(await read(`{ totals: ${totals} }`)).toHaveProperty('totals.groups');
    }
  });
});
