import { referenceId } from '@fupin/api/src/load/identity.ts';
import { describe, expect, it } from 'vitest';
import { all, lookIntoLoadedWorld, record } from './loaded-world.ts';

lookIntoLoadedWorld();

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
