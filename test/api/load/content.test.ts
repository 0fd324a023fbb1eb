import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '@fupin/api/src/load/identity.ts';
import { sharedDatabase } from '../../support/database.ts';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client((await sharedDatabase()).owner);
  await client.connect();
});
afterAll(() => client.end());

const all = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
const one = async (sql: string, values: unknown[] = []) => (await all(sql, values))[0];
/** A record by the key that the reference files give it. */
const record = (table: string, name: string, key: string) =>
  one(`select * from "${table}" where id = $1`, [referenceId(name, key)]);
const sourcesOf = (id: string, field: string) =>
  all(
    `select quote_original, confidence, relation, speaker.names ->> 'en' as speaker, document.title, published_on_earliest::text, published_on_inferred
     from statement_link link join statement on statement.id = link.statement_id join source_document document on document.id = document_id
     left join person speaker on speaker.id = speaker_id where record_id = $1 and field = $2`,
    [id, field],
  );

describe('areas', () => {
  it('are the provinces, prefectures and counties of GB/T 2260, and those few beside it', async () => {
    const levels = await all('select level, count(*)::int from area group by level order by count(*)');
    expect(Object.fromEntries(levels.map(({ level, count }) => [level, count]))).toEqual({
      NATION: 1,
      VILLAGE: 1,
      PROVINCE: 34,
      PREFECTURE: 337,
      COUNTY: 2848,
    });
  });

  it('all lead up to the nation', async () => {
    const { count } = await one(`with recursive below as (
      select id from area where level = 'NATION' union all select area.id from area join below on parent_id = below.id
    ) select count(*)::int from below`);
    expect(count).toBe(3221);
  });

  it('hold the 832 poverty counties once each, by the batch with which they left the list', async () => {
    const batches =
      await all(`select left(ended_on_earliest::text, 4) as year, count(distinct area_id)::int from area_designation
      where scheme = 'NATIONAL_POVERTY_COUNTY' group by 1 order by 1`);
    expect(batches.map(({ year, count }) => [year, count])).toEqual([
      ['2016', 28],
      ['2017', 125],
      ['2018', 283],
      ['2019', 344],
      ['2020', 52],
    ]);
  });

  it('name the counties of the articles rightly, and mark what English is only made from pinyin', async () => {
    const names = await all(`select code, names ->> 'en' as en, english_name_is_generated as generated from area
      where code in ('610727', '341321', '530722', '623027') order by code`);
    expect(names.map(({ en, generated }) => [en, generated])).toEqual([
      ['Dangshan County', false],
      ['Yongsheng County', false],
      ['Lueyang County', false],
      ['Xiahe County', true],
    ]);
  });

  it('know Dangshan as of the batch of 2018, announced in 2019', async () => {
    const dangshan = await one(
      `select ended_on_earliest::text as ended, announced_on_latest::text as announced, end_reason from area_designation where id = $1`,
      [referenceId('AreaDesignation', '341321 poverty county')],
    );
    expect(dangshan).toEqual({ ended: '2018-01-01', announced: '2019-12-31', end_reason: 'OFFICIALLY_DELISTED' });
  });
});

describe('statements', () => {
  it('cover every row of the five articles', async () => {
    const rows = await all(`select content_hash, count(distinct substring(locator from 'row (\\d+)')::int)::int as rows,
      max(substring(locator from 'row (\\d+)')::int) as last, count(*)::int
      from statement join source_document document on document.id = document_id where content_hash is not null group by 1 order by 2`);
    expect(rows.map(({ rows: covered }) => covered)).toEqual([17, 22, 22, 28, 31]);
    expect(rows.every(({ rows: covered, last }) => covered === last)).toBe(true);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(125);
  });

  it('take the further facts that are sure or fairly sure', async () => {
    const graded = await all(
      `select confidence, count(*)::int from statement where locator like 'excerpt %' group by 1 order by 1`,
    );
    expect(graded).toEqual([
      { confidence: 'A', count: 66 },
      { confidence: 'B', count: 37 },
    ]);
  });

  it('quote no more than fifteen words', async () => {
    expect(
      await all(
        `select quote_original from statement where array_length(regexp_split_to_array(quote_original, '\\s+'), 1) > 15`,
      ),
    ).toEqual([]);
  });

  it('say of themselves when the speaker is unknown', async () => {
    expect(
      await all(`select distinct speaker_id, speaker_resolution from statement where speaker_label = 'Gao'`),
    ).toEqual([{ speaker_id: null, speaker_resolution: 'UNRESOLVED' }]);
  });

  it('keep the misprint of a source beside its correction', async () => {
    expect(
      await one(`select quote_original, correction_note from statement where quote_original like '%property%'`),
    ).toEqual({
      quote_original: 'some people now face risks of returning to property again due to illness',
      correction_note: 'The text prints "property"; "poverty" is meant.',
    });
  });

  it('keep two figures of one fact that differ by their precision', async () => {
    const rounded = referenceId('Statement', 'internet-plus-platform/row 1');
    const fine = await record('statement', 'Statement', 'internet-plus-platform/row 21');
    expect(fine).toMatchObject({ measurement_value: '43300000.000000', precision_of_id: rounded });
    expect(
      await one(`select relation from statement_link where statement_id = $1 and relation = 'ROUNDS'`, [rounded]),
    ).toEqual({ relation: 'ROUNDS' });
  });

  it('let two figures of one company contradict each other', async () => {
    const sources = await sourcesOf(referenceId('OutcomeReport', 'kuaishou-income-earners-2019'), 'claimed');
    expect(sources.map(({ relation, confidence }) => `${relation} ${confidence}`).toSorted()).toEqual([
      'CONTRADICTS B',
      'SUPPORTS A',
      'SUPPORTS A',
    ]);
  });
});

describe('Lueyang', () => {
  it('has more than 32,000 poor people by the word of its party secretary', async () => {
    const baseline = await record('area_baseline', 'AreaBaseline', 'lueyang-poor-population');
    expect(baseline).toMatchObject({
      measurement_value: '32000.000000',
      measurement_unit: 'PERSON',
      measurement_qualifier: 'MORE_THAN',
      measurement_modality: 'ACTUAL',
      measurement_basis: 'STOCK',
      state: 'REPORTED',
    });
    expect(await sourcesOf(baseline.id, 'measurement')).toMatchObject([
      {
        speaker: 'Yang Ruiliang',
        quote_original: 'There are more than 32,000 poor people living in Lueyang',
        title: 'Poor counties work with e-commerce giant to make anti-poverty plans',
        published_on_earliest: '2018-01-01',
        published_on_inferred: true,
      },
    ]);
  });

  it('expects to lift at least 60 percent of them, and nowhere a number of people', async () => {
    const plan = await record('county_plan', 'CountyPlan', 'lueyang-alibaba');
    const version = await one('select * from plan_version where id = $1', [plan.current_version_id]);
    expect(plan).toMatchObject({ origin: 'PUBLIC_SOURCE', version: 1 });
    expect(version).toMatchObject({ state: 'REPORTED', origin: 'PUBLIC_SOURCE', number: 1 });
    expect(await all('select * from plan_target where plan_version_id = $1', [version.id])).toMatchObject([
      {
        measurement_value: '60.000000',
        measurement_unit: 'PERCENT',
        measurement_qualifier: 'AT_LEAST',
        measurement_modality: 'EXPECTED',
        denominator_id: referenceId('AreaBaseline', 'lueyang-poor-population'),
      },
    ]);
    expect(await all('select id from statement where measurement_value = 19200')).toEqual([]);
  });

  it('assumes 75 yuan a chicken, if sold online', async () => {
    expect(await all('select * from plan_assumption')).toMatchObject([
      {
        metric: 'PROFIT_PER_UNIT',
        measurement_value: '75.000000',
        measurement_unit: 'CNY',
        measurement_per_unit: 'HEAD',
        measurement_modality: 'CONDITIONAL',
        measurement_condition: 'sold online',
        comparator_value: null,
      },
    ]);
  });

  it('is the one county named of the 21', async () => {
    expect(
      await all(
        'select reported_county_count, (select count(*)::int from county_plan where cohort_id = plan_cohort.id) as named from plan_cohort',
      ),
    ).toEqual([{ reported_county_count: 21, named: 1 }]);
  });
});

describe('Alibaba', () => {
  it('pledged ten billion yuan for five years, and committed and paid nothing', async () => {
    expect(await record('fund', 'Fund', 'alibaba-poverty-relief-fund')).toMatchObject({
      established_on_precision: 'MONTH',
      established_on_text: 'December 2017',
    });
    expect(
      await all(`select kind, state, term_months, type, amount_delta_amount, amount_delta_currency
      from commitment join commitment_event event on commitment_id = commitment.id where not commitment.demo`),
    ).toEqual([
      {
        kind: 'PLEDGE',
        state: 'PLEDGED',
        term_months: 60,
        type: 'PLEDGED',
        amount_delta_amount: '10000000000.0000',
        amount_delta_currency: 'CNY',
      },
    ]);
    expect(await all('select id from ledger_entry where not demo')).toEqual([]);
  });

  it.each([
    ['alibaba', '阿里巴巴', 'Alibaba'],
    ['kuaishou', '快手', 'Kuaishou'],
    ['wfp', '联合国世界粮食计划署', 'World Food Programme'],
  ])('and others are named as they are: %s', async (key, zh, en) => {
    const { names } = await record('organization', 'Organization', key);
    expect(names.zh).toContain(zh);
    expect(names.en).toContain(en);
  });
});

describe('Kuaishou', () => {
  it('claims more than 25 million earners, of whom 6.5 million are a part', async () => {
    const report = await record('outcome_report', 'OutcomeReport', 'kuaishou-income-earners-2019');
    expect(report).toMatchObject({
      state: 'REPORTED',
      origin: 'PUBLIC_SOURCE',
      claimed_value: '25000000.000000',
      claimed_qualifier: 'MORE_THAN',
      claimed_modality: 'ACTUAL',
      is_self_reported: true,
    });
    expect(await all('select * from outcome_disaggregation where outcome_report_id = $1', [report.id])).toMatchObject([
      {
        dimension: 'AREA_DESIGNATION',
        value: 'NATIONAL_POVERTY_COUNTY',
        measurement_value: '6500000.000000',
        is_subset: true,
      },
    ]);
  });

  it('gave meals that nobody valued, for Hunan and Guangxi', async () => {
    const meals = await record('in_kind_contribution', 'InKindContribution', 'kuaishou-meals');
    expect(meals).toMatchObject({
      quantity_value: '120000.000000',
      quantity_unit: 'MEAL',
      quantity_qualifier: 'MORE_THAN',
      monetary_value_amount: null,
      valuation_basis: 'UNVALUED',
      receiver_id: referenceId('Organization', 'wfp'),
    });
    const areas = await all(
      'select code from in_kind_area join area on area.id = area_id where in_kind_contribution_id = $1 order by code',
      [meals.id],
    );
    expect(areas.map(({ code }) => code)).toEqual(['430000', '450000']);
  });

  it('showed Wu to more people, nobody says to how many', async () => {
    expect(await record('in_kind_contribution', 'InKindContribution', 'kuaishou-exposure-for-wu')).toMatchObject({
      kind: 'TRAFFIC_EXPOSURE',
      quantity_unit: null,
      receiver_person_id: referenceId('Person', 'wu-yunbo'),
    });
  });

  it('counts 2.9 billion videos, which are reach', async () => {
    expect(await record('metric_observation', 'MetricObservation', 'kuaishou-videos-2020')).toMatchObject({
      metric: 'VIDEOS_UPLOADED',
      measurement_value: '2900000000.000000',
      measurement_qualifier: 'MORE_THAN',
      measurement_basis: 'CUMULATIVE',
    });
  });
});

describe('campaigns known from a source', () => {
  it('sold 160 tonnes for Yongsheng at a value that nobody states', async () => {
    const campaign = await record('campaign', 'Campaign', 'pomegranates-of-yongsheng');
    expect(campaign).toMatchObject({
      state: 'REPORTED',
      company_id: null,
      platform_id: null,
      starts_on_precision: 'MONTH',
    });
    expect(await all('select * from sales_result where campaign_id = $1', [campaign.id])).toMatchObject([
      { quantity_value: '160.000000', quantity_unit: 'TONNE', gross_amount: null, producer_receipts_amount: null },
    ]);
  });

  it('turned over 2.57 million yuan for Dangshan in three sessions, which is no income', async () => {
    const campaign = await record('campaign', 'Campaign', 'products-of-dangshan');
    expect(campaign).toMatchObject({ reported_session_count: 3, company_id: null, platform_id: null });
    expect(await all('select * from sales_result where campaign_id = $1', [campaign.id])).toMatchObject([
      { gross_amount: '2570000.0000', gross_currency: 'CNY', producer_receipts_amount: null },
    ]);
  });

  it('are hosted by Wei Ya, and by Wu on Kuaishou', async () => {
    const named =
      await all(`select person.names ->> 'en' as host, platform.names ->> 'en' as platform, campaign.company_id
      from campaign_host join campaign on campaign.id = campaign_id join person on person.id = person_id
      left join sales_platform platform on platform.id = campaign.platform_id where not campaign.demo order by 1, 2`);
    expect(named).toEqual([
      { host: 'Wei Ya', platform: null, company_id: null },
      { host: 'Wei Ya', platform: null, company_id: null },
      { host: 'Wu Yunbo', platform: 'Kuaishou', company_id: null },
    ]);
  });

  it('take no credit for the jobs and exits that livestreaming at large is credited with', async () => {
    const reports =
      await all(`select claimed_value, claimed_qualifier, channel, campaign_id, indicator.code from outcome_report
      join indicator on indicator.id = indicator_id join area on area.id = area_id where area.code = '341321' and not outcome_report.demo order by 1`);
    expect(reports).toEqual([
      {
        claimed_value: '13000.000000',
        claimed_qualifier: 'EXACT',
        channel: 'LIVESTREAM',
        campaign_id: null,
        code: 'PERSONS_LIFTED',
      },
      {
        claimed_value: '100000.000000',
        claimed_qualifier: 'MORE_THAN',
        channel: 'LIVESTREAM',
        campaign_id: null,
        code: 'JOBS',
      },
    ]);
  });
});

describe('Inner Mongolia', () => {
  it('has a village without a name', async () => {
    expect(await record('area', 'Area', 'village-in-inner-mongolia')).toMatchObject({
      level: 'VILLAGE',
      is_named: false,
      names: null,
      placeholder_label: expect.any(String),
      parent_id: referenceId('Area', '150000'),
    });
  });

  it('has stores whose revenue is zero, not unknown', async () => {
    expect(
      await record('metric_observation', 'MetricObservation', 'cattle-farm-of-wus-village/store-revenue'),
    ).toMatchObject({
      metric: 'STORE_REVENUE',
      measurement_value: '0.000000',
    });
  });
});

describe('the Internet Plus platform', () => {
  it('counts donors, households, requests and the share that was met', async () => {
    const platform = await record('help_platform', 'HelpPlatform', 'internet-plus-relief');
    expect(platform).toMatchObject({
      reported_sub_platform_count: 5,
      rollout_phase: 'TRIAL',
      rollout_city_count: 11,
      rollout_province_count: 6,
    });
    expect(await all('select kind from help_sub_platform where help_platform_id = $1', [platform.id])).toHaveLength(3);
    const metrics = await all(
      `select metric, trim_scale(measurement_value)::text as value, measurement_unit as unit, measurement_qualifier as qualifier
       from metric_observation where help_platform_id = $1 order by metric`,
      [platform.id],
    );
    expect(metrics.map(({ metric, value, unit, qualifier }) => `${metric} ${qualifier} ${value} ${unit}`)).toEqual([
      'DONORS_REGISTERED ABOUT 100000 PERSON',
      'FULFILMENT_RATE EXACT 0.2 RATIO',
      'HOUSEHOLDS_CONNECTED EXACT 40000 HOUSEHOLD',
      'REQUESTS_PUBLISHED EXACT 50000 REQUEST',
    ]);
  });

  it('speaks of a line of 2,300 yuan a year, 340 dollars as printed', async () => {
    expect(await record('poverty_line', 'PovertyLine', 'poverty-line-2011')).toMatchObject({
      amount_amount: '2300.0000',
      amount_currency: 'CNY',
      period: 'YEAR',
      price_basis: 'CONSTANT',
      reported_conversion_amount: '340.0000',
      reported_conversion_currency: 'USD',
    });
  });
});
