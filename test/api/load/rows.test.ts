import { describe, expect, it } from 'vitest';
import { referenceId } from '@fupin/api/src/load/identity.ts';
import { readReference } from '@fupin/api/src/load/reference.ts';

const rowOf = (source: string, record: string) => {
  const table = readReference([{ path: 'try.yaml', source }]).find((each) => each.record.name === record);
  return table!.rows[0]!;
};
const fund = (fields: string) => `Organization:
  alibaba: { kind: COMPANY, names: { zh: 阿里巴巴, en: Alibaba } }
Fund:
  relief-fund:
    sponsor: alibaba
    names: { zh: 脱贫基金, en: Relief Fund }
    ${fields}
`;

describe('the id of a reference record', () => {
  it('is a UUID of version 7, the same on every machine', () => {
    expect(referenceId('Fund', 'relief-fund')).toBe(referenceId('Fund', 'relief-fund'));
    expect(referenceId('Fund', 'relief-fund')).toMatch(/^0176bb3e-7000-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('differs by class and key', () => {
    const ids = [referenceId('Fund', 'a'), referenceId('Fund', 'b'), referenceId('Program', 'a')];
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a date in short', () => {
  it.each([
    ['2017-12 (December 2017)', 'MONTH', '2017-12-01', '2017-12-31', 'December 2017'],
    ['2016-02', 'MONTH', '2016-02-01', '2016-02-29', null],
    ['2019', 'YEAR', '2019-01-01', '2019-12-31', null],
    ['2017-07-05 (on Wednesday)', 'DAY', '2017-07-05', '2017-07-05', 'on Wednesday'],
    ['2018..2020-01-21 (Depuis 2018)', 'PERIOD', '2018-01-01', '2020-01-21', 'Depuis 2018'],
    ['..2017-07-06', 'PERIOD', null, '2017-07-06', null],
    ['unknown (regularly)', 'UNKNOWN', null, null, 'regularly'],
    ['{ on: 2018-03-24..2018-03-25, precision: WEEKEND, inferred: true }', 'WEEKEND', '2018-03-24', '2018-03-25', null],
  ])('%s is precise to the %s', (written, precision, earliest, latest, text) => {
    expect(rowOf(fund(`establishedOn: ${written}`), 'Fund')).toMatchObject({
      established_on_precision: precision,
      established_on_earliest: earliest,
      established_on_latest: latest,
      established_on_text: text,
      established_on_inferred: written.includes('inferred'),
    });
  });
});

describe('a record', () => {
  it('takes the first language for the original', () => {
    expect(rowOf(fund(''), 'Fund').names).toEqual({ zh: '脱贫基金', en: 'Relief Fund', original: 'zh' });
  });

  it('has null for what nobody says, in every column of a value', () => {
    expect(rowOf(fund('establishedOn: null'), 'Fund')).toMatchObject({
      established_on_precision: null,
      established_on_inferred: null,
    });
  });

  it('comes from a public source unless it says otherwise', () => {
    expect(rowOf(fund(''), 'Fund')).toMatchObject({ origin: 'PUBLIC_SOURCE', company_id: null });
  });

  it('shares its company with what is written under it', () => {
    const commitment = `company: alibaba
    commitments:
      pledge:
        kind: PLEDGE
        state: PLEDGED
        provider: alibaba
        purpose: Relief
        events:
          announced: { type: PLEDGED, amountDelta: 10_000_000_000 CNY, effectiveOn: 2017-12 }`;
    expect(rowOf(fund(commitment), 'CommitmentEvent')).toMatchObject({
      id: referenceId('CommitmentEvent', 'relief-fund/pledge/announced'),
      commitment_id: referenceId('Commitment', 'relief-fund/pledge'),
      company_id: referenceId('Organization', 'alibaba'),
      amount_delta_amount: '10000000000',
      amount_delta_currency: 'CNY',
    });
  });

  it('keeps numbers as they are written', () => {
    const figure = `Indicator:
  SHARE: { code: SHARE, title: { en: Share }, unit: RATIO, basis: RATE, aggregation: NONE, level: OUTPUT }
Area:
  china: { level: NATION, names: { zh: 中国 } }
PolicyFigure:
  share:
    indicator: SHARE
    area: china
    measurement: { value: 123456789012345678.000001, unit: RATIO, qualifier: EXACT, modality: ACTUAL, basis: RATE }
`;
    expect(rowOf(figure, 'PolicyFigure')).toMatchObject({ measurement_value: '123456789012345678.000001' });
  });
});
