import { daysOf, isDay } from '@fupin/schema';

/** A value's fields by name, as text. */
type Fields = Record<string, string>;

/**
 * Reads the literal of a value, by the class of the value; undefined when a line is none.
 * A date is `2017-12`, a range `2018..2020-01-21`, `unknown`, each with the words of the source in brackets:
 * `2017-12 (December 2017)`. Money is `10_000_000_000 CNY`, a term `60 months`.
 */
export const literals: Readonly<Record<string, (line: string) => Fields | undefined>> = {
  FuzzyDate: fuzzyDate,
  Money: (line) => match(line, /^(?<amount>\S+) (?<currency>[A-Z]{3})$/),
  ReportedConversion: (line) => match(line, /^(?<amount>\S+) (?<currency>[A-Z]{3})$/),
  Term: (line) => match(line, /^(?<months>\d+) months$/),
};

function fuzzyDate(line: string): Fields | undefined {
  const { when, text } = match(line, /^(?<when>\S+)(?: \((?<text>.+)\))?$/) ?? {};
  const days = when && daysMeant(when);
  return days ? { ...days, ...(text && { text }) } : undefined;
}

function daysMeant(when: string): Fields | undefined {
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

const match = (line: string, pattern: RegExp): Fields | undefined => {
  const groups = pattern.exec(line)?.groups;
  return groups && Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
};
