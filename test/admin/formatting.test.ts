import { describe, expect, it } from 'vitest';
import type { Language } from '@fupin/schema';
import { formatFuzzyDate } from '../../admin/src/ui/format/fuzzy-date.ts';
import { formatMeasurement, type Stated } from '../../admin/src/ui/format/measurement.ts';
import { changesAmount } from '../../admin/src/money/changes-amount.ts';
import { inReaderOrder } from '../../admin/src/ui/format/in-reader-order.ts';
import { areaNameIn, nameIn } from '../../admin/src/ui/format/name.ts';
import { writtenIn } from '../../admin/src/ui/format/written.ts';
import { formatMoney } from '../../admin/src/ui/format/number.ts';
import { sayIn } from './say.ts';

const figure = (changes: Partial<Stated>): Stated => ({
  value: '32000',
  valueMax: null,
  unit: 'PERSON',
  qualifier: 'MORE_THAN',
  perUnit: null,
  ...changes,
});
const text = (changes: Partial<Stated>, language: Language) =>
  plain(formatMeasurement(figure(changes), language, sayIn(language)).text);
/** Intl uses narrow and non-breaking spaces. */
const plain = (shown: string) => shown.replaceAll(/\s/g, ' ');

describe('a figure', () => {
  it('begins with its qualifier in the three languages', () => {
    expect(text({}, 'en')).toBe('more than 32,000 people');
    expect(text({}, 'zh')).toBe('超过 3.2万 人');
    expect(text({}, 'fr')).toBe('plus de 32 000 personnes');
  });

  it('is "not stated" when it is null, and zero when it is zero', () => {
    expect(text({ value: null }, 'en')).toBe('not stated');
    expect(text({ value: null }, 'zh')).toBe('未说明');
    expect(text({ value: '0', qualifier: 'EXACT' }, 'en')).toBe('0 people');
    expect(text({ value: '0', qualifier: 'EXACT' }, 'fr')).toBe('0 personne');
  });

  it('keeps every digit beside the short form', () => {
    const shown = formatMeasurement(figure({ value: '2900000000', unit: 'VIDEO' }), 'en', sayIn('en'));
    expect(shown).toEqual({
      text: 'more than 2.9 billion videos',
      exact: 'more than 2,900,000,000 videos',
      isShortened: true,
    });
    expect(text({ value: '25000000' }, 'fr')).toBe('plus de 25 millions de personnes');
  });

  it('says prices, shares and ranges', () => {
    expect(text({ value: '75', unit: 'CNY', perUnit: 'HEAD', qualifier: 'EXACT' }, 'en')).toBe('CN¥75 per head');
    expect(text({ value: '60', unit: 'PERCENT', qualifier: 'AT_LEAST' }, 'en')).toBe('at least 60%');
    expect(text({ value: '0.2', unit: 'RATIO', qualifier: 'EXACT' }, 'zh')).toBe('20%');
    expect(
      text({ value: '10000', valueMax: '99999', unit: 'CNY', perUnit: 'DAY', qualifier: 'ORDER_OF_MAGNITUDE' }, 'en'),
    ).toBe('of the order of CN¥10,000 to CN¥99,999 per day');
  });
});

describe('money', () => {
  it('is short in the way of the language and exact beside it', () => {
    expect(plain(formatMoney('10000000000', 'CNY', 'zh').text)).toBe('¥100亿');
    expect(plain(formatMoney('10000000000', 'CNY', 'en').text)).toBe('CN¥10B');
    expect(plain(formatMoney('10000000000', 'CNY', 'fr').text)).toMatch(/^10 Md /);
    expect(formatMoney('10000000000', 'CNY', 'en').exact).toBe('CN¥10,000,000,000');
  });

  it('never goes through a float', () => {
    expect(formatMoney('9007199254740993.01', 'CNY', 'en').exact).toBe('CN¥9,007,199,254,740,993.01');
  });
});

describe('a date', () => {
  const date = (
    precision: 'DAY' | 'MONTH' | 'YEAR' | 'PERIOD' | 'UNKNOWN',
    earliest: string | null,
    latest = earliest,
  ) =>
    formatFuzzyDate(
      { earliest, latest, precision, text: null, inferred: false, inferenceNote: null },
      'en',
      sayIn('en'),
    );

  it('is no finer than it is known', () => {
    expect(date('YEAR', '2019-01-01', '2019-12-31')).toBe('2019');
    expect(date('MONTH', '2017-12-01', '2017-12-31')).toBe('December 2017');
    expect(date('DAY', '2020-10-13')).toBe('October 13, 2020');
    expect(date('PERIOD', '2018-03-24', '2018-03-25')).toBe('March 24, 2018 to March 25, 2018');
    expect(date('UNKNOWN', null)).toBe('date not stated');
  });
});

describe('a name', () => {
  const names = { zh: '略阳县', en: 'Lueyang County', fr: null, original: 'zh' } as const;
  const county = {
    id: '',
    code: '610727',
    level: 'COUNTY',
    isNamed: true,
    placeholderLabel: null,
    pinyin: 'lüe yang xian',
    englishNameIsGenerated: false,
    names,
  } as const;

  it('is in the language of the console, else in English for who reads no Chinese, else in its own', () => {
    expect(nameIn(names, 'en')).toEqual({ text: 'Lueyang County', language: 'en' });
    expect(nameIn(names, 'fr')).toEqual({ text: 'Lueyang County', language: 'en' });
    expect(nameIn({ ...names, en: null }, 'fr')).toEqual({ text: '略阳县', language: 'zh' });
  });

  it('is Chinese with pinyin where the English one was generated', () => {
    expect(areaNameIn({ ...county, englishNameIsGenerated: true }, 'en')).toEqual({
      main: { text: '略阳县', language: 'zh' },
      second: 'lüe yang xian',
    });
    expect(areaNameIn(county, 'en')).toEqual({ main: { text: 'Lueyang County', language: 'en' }, second: '略阳县' });
    expect(areaNameIn({ ...county, names: null, placeholderLabel: 'a village' }, 'zh')?.main.text).toBe('a village');
  });
});

describe('choices whose order means nothing', () => {
  it('stand as the reader’s language orders them', () => {
    const labels = (language: Language, ...names: string[]) =>
      inReaderOrder(
        names.map((name) => ['id', name] as const),
        language,
      ).map(([, name]) => name);
    expect(labels('zh', '云南', '安徽', '陕西')).toEqual(['安徽', '陕西', '云南']);
    expect(labels('fr', 'Zola', 'Éluard', 'Balzac', 'Flaubert')).toEqual(['Balzac', 'Éluard', 'Flaubert', 'Zola']);
  });
});

describe('an event of a commitment', () => {
  it.each([
    ['0', false],
    ['0.0000', false],
    ['-250000.00', true],
    ['1', true],
  ])('of %s says an amount: %s', (amount, isSaid) => {
    expect(changesAmount({ amountDelta: { amount } })).toBe(isSaid);
  });
});

describe('a text that nobody says the language of', () => {
  it.each([
    ['sold online', 'zh', 'en'],
    ['sold online', 'fr', undefined],
    ['线上销售', 'en', 'zh'],
    ['线上销售（GMV）', 'en', 'zh'],
    ['线上销售', 'zh', undefined],
    ['Plan of 略阳县 · version 1', 'en', undefined],
    ['含 CSR 的说明', 'zh', undefined],
    ['2019', 'zh', undefined],
  ] as const)('“%s” in a console in %s is marked as %s', (words, own, marked) => {
    expect(writtenIn(words, own)).toBe(marked);
  });
});
