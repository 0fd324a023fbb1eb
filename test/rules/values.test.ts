import {
  compareDecimals,
  daysOf,
  isDay,
  isDecimal,
  meaningOf,
  sumOfDecimals,
  textIn,
  timesDecimal,
  Unit,
  unitDimensions,
  vocabulary,
} from '@fupin/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a decimal', () => {
  it('is a plain number of at most 18 and 6 digits', () => {
    for (const text of ['0', '75', '-0.5', '2900000000', '999999999999999999.999999'])
      expect(isDecimal(text), text).toBe(true);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '01',
    '1.',
    '.5',
    '1e3',
    '1E3',
    '0x10',
    '1,000',
    '１２５',
    'NaN',
    'Infinity',
    '-',
    '--1',
    '1.1234567',
    '1234567890123456789',
    '1_000',
    '1\n',
    '十',
    '1/2',
    '$1',
    'null',
    '1.2.3',
    '-.1',
    '0b1',
    '1d',
    '٣',
    '00',
    '-00.1',
  ])('is not %j', (text) => {
    expect(isDecimal(text)).toBe(false);
  });

  it('is whatever an exact decimal of the column prints as', () => {
    const digits = (max: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{0,${max - 1}}$`));
    fc.assert(
      fc.property(
        fc.boolean(),
        digits(18),
        fc.option(fc.stringMatching(/^[0-9]{1,6}$/)),
        (negative, whole, fraction) => {
          expect(isDecimal(`${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`)).toBe(true);
        },
      ),
      { numRuns: 10_000, seed: 7 },
    );
  });
});

describe('decimals', () => {
  /** A whole number of millionths of up to 24 digits, as the widest column holds it. */
  const most = 10n ** 24n - 1n;
  const anyMillionths = fc.bigInt({ min: -most, max: most });
  const written = (millionths: bigint): string => {
    const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0');
    const fraction = digits.slice(-6).replace(/0+$/, '');
    return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}${fraction && `.${fraction}`}`;
  };

  it('are compared, added and multiplied to the last digit', () => {
    fc.assert(
      fc.property(anyMillionths, anyMillionths, fc.bigInt({ min: -10_000n, max: 10_000n }), (one, other, times) => {
        expect(Math.sign(compareDecimals(written(one), written(other)))).toBe(one < other ? -1 : one > other ? 1 : 0);
        expect(sumOfDecimals([written(one), written(other)])).toBe(written(one + other));
        expect(timesDecimal(written(one), String(times))).toBe(written(one * times));
      }),
      { numRuns: 10_000, seed: 7 },
    );
  });

  it('are the same number whatever zeros they end with', () => {
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    expect(compareDecimals('-0', '0')).toBe(0);
  });

  it('of which there are none add up to nothing', () => {
    expect(sumOfDecimals([])).toBe('0');
  });
});

describe('a date', () => {
  it('is a real day of the calendar', () => {
    expect(isDay('2020-02-29')).toBe(true);
    expect(isDay('0001-01-01')).toBe(true);
    expect(isDay('0000-01-01')).toBe(false);
    for (const text of ['2019-02-29', '2020-04-31', '2020-13-01', '2020-1-1', '20200101', '2020-01-01T00:00:00Z'])
      expect(isDay(text), text).toBe(false);
  });

  it('may mean every day of its month or year', () => {
    expect(daysOf('2017-12')).toEqual({ earliest: '2017-12-01', latest: '2017-12-31', precision: 'MONTH' });
    expect(daysOf('2020-02')).toMatchObject({ latest: '2020-02-29' });
    expect(daysOf('2019')).toEqual({ earliest: '2019-01-01', latest: '2019-12-31', precision: 'YEAR' });
    expect(daysOf('2020-10-13')).toEqual({ earliest: '2020-10-13', latest: '2020-10-13', precision: 'DAY' });
  });
});

describe('a name', () => {
  it('is shown in the wanted language, else in the one it came in', () => {
    expect(textIn({ zh: '略阳县', en: 'Lueyang', original: 'zh' }, 'en')).toBe('Lueyang');
    expect(textIn({ zh: '略阳县', original: 'zh' }, 'fr')).toBe('略阳县');
  });
});

describe('a vocabulary', () => {
  it('has keys that equal their values, so that every layer agrees', () => {
    for (const [key, value] of Object.entries(Unit)) expect(key).toBe(value);
    expect(Object.keys(unitDimensions)).toEqual(Object.keys(Unit));
  });

  it('keeps its codes in the order they were declared', () => {
    expect(meaningOf(vocabulary('Sample', 'A sample.', ['B', 'A'])).codes).toEqual(['B', 'A']);
  });
});
