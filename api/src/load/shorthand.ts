import { daysOf, isDay } from '@fupin/schema';

/** A value's fields by name, as text. */
type Written = Record<string, string>;

/**
 * What a value written as one line stands for, by the class of the value; undefined when it is no such line.
 * A date is `2017-12`, a range `2018..2020-01-21`, `unknown`, each with the words of the source in brackets:
 * `2017-12 (December 2017)`. Money is `10_000_000_000 CNY`, a term `60 months`.
 */
export const shorthands: Readonly<Record<string, (line: string) => Written | undefined>> = {
  FuzzyDate: fuzzyDate,
  Money: (line) => match(line, /^(?<amount>\S+) (?<currency>[A-Z]{3})$/),
  ReportedConversion: (line) => match(line, /^(?<amount>\S+) (?<currency>[A-Z]{3})$/),
  Term: (line) => match(line, /^(?<months>\d+) months$/),
};

function fuzzyDate(line: string): Written | undefined {
  const { when, text } = match(line, /^(?<when>\S+)(?: \((?<text>.+)\))?$/) ?? {};
  const days = when && daysMeant(when);
  return days ? { ...days, ...(text && { text }) } : undefined;
}

function daysMeant(when: string): Written | undefined {
  if (when === 'unknown') return { precision: 'UNKNOWN' };
  const [first, last, ...more] = when.split('..');
  if (more.length > 0) return undefined;
  const begin = first === '' ? undefined : realDays(first!);
  if (last === undefined) return begin && { ...begin };
  const end = last === '' ? undefined : realDays(last);
  if ((first !== '' && !begin) || (last !== '' && !end) || (!begin && !end)) return undefined;
  return {
    precision: 'PERIOD',
    ...(begin && { earliest: begin.earliest }),
    ...(end && { latest: end.latest }),
  };
}

function realDays(text: string) {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  const days = daysOf(text);
  return isDay(days.earliest) && isDay(days.latest) ? days : undefined;
}

const match = (line: string, pattern: RegExp): Written | undefined => {
  const groups = pattern.exec(line)?.groups;
  return groups && Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
};
