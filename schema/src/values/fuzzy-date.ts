import { vocabulary, type CodeOf } from './vocabulary.ts';

export const DatePrecision = vocabulary('DatePrecision', 'How finely a date is known.', [
  'DAY',
  'WEEKEND',
  'MONTH',
  'QUARTER',
  'YEAR',
  'PERIOD',
  'UNKNOWN',
]);
export type DatePrecision = CodeOf<typeof DatePrecision>;

/** A date as a source gives it: the days it may mean, the words it used, and whether we inferred it. */
export interface FuzzyDateValue {
  earliest?: string;
  latest?: string;
  precision: DatePrecision;
  text?: string;
  inferred: boolean;
  inferenceNote?: string;
}

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the text is a real calendar day written `YYYY-MM-DD`; no calendar has a year zero. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return year > 0 && day <= daysIn(year, month);
}

/** The first and last day of a day, a month (`2017-12`) or a year (`2019`). */
export function daysOf(text: string): { earliest: string; latest: string; precision: DatePrecision } {
  const [year, month, day] = text.split('-');
  if (day) return { earliest: text, latest: text, precision: 'DAY' };
  if (month) {
    const last = daysIn(Number(year), Number(month));
    return { earliest: `${text}-01`, latest: `${text}-${last}`, precision: 'MONTH' };
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR' };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
