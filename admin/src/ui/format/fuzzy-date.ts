import type { Language } from '@fupin/schema';
import type { DatePartsFragment } from '../../generated/graphql.ts';
import { tags } from './number.ts';
import type { Say } from './say.ts';

const shapes = {
  DAY: { year: 'numeric', month: 'long', day: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  YEAR: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar day, written `YYYY-MM-DD`, as finely as `precision` says. */
export function formatDay(day: string, language: Language, precision: keyof typeof shapes = 'DAY'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Intl.DateTimeFormat(tags[language], { ...shapes[precision], timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

/** An instant, in the time zone of the reader. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** A date no finer than it is known: "December 2017", "24 March 2018 – 25 March 2018"; the source's words when no day is known. */
export function formatFuzzyDate(date: DatePartsFragment, language: Language, say: Say): string {
  const { earliest, latest, precision, text } = date;
  const day = earliest ?? latest;
  if (!day) return text ?? say('figure.dateNotStated');
  if (precision === 'DAY' || precision === 'MONTH' || precision === 'YEAR') return formatDay(day, language, precision);
  if (precision === 'QUARTER')
    return say('figure.quarter', { year: day.slice(0, 4), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) });
  if (!latest) return say('figure.since', { date: formatDay(day, language) });
  if (!earliest) return say('figure.until', { date: formatDay(day, language) });
  return earliest === latest
    ? formatDay(day, language)
    : say('figure.range', { low: formatDay(earliest, language), high: formatDay(latest, language) });
}
