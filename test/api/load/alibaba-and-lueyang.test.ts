import { referenceId } from '@fupin/api/src/load/identity.ts';
import { describe, expect, it } from 'vitest';
import { all, lookIntoLoadedWorld, one, record, sourcesOf } from './loaded-world.ts';

lookIntoLoadedWorld();

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
