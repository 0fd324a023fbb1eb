import { daysOf, isDay } from '@fupin/schema';
import type { Draft, Typed } from './draft.ts';
import { neededNow, takenIn } from './needed.ts';
import { shownLanguage } from '../../providers/i18n/language.ts';
import { plainDecimal, tenThousandTimes } from './numerals.ts';
import type { FieldDescription } from './verb-description.ts';

/** A fault found before anything is sent: the place as "remarks.0.text", and the code of what is wrong. */
export type Problems = ReadonlyMap<string, string>;

type Found = Map<string, string>;

/** The input of a verb as a form has it, and what is wrong with it; fields left empty are left out. */
export function inputOf(fields: readonly FieldDescription[], draft: Draft): { input: object; problems: Problems } {
  const problems: Found = new Map();
  return { input: groupOf(fields, draft, problems, ''), problems };
}

function groupOf(fields: readonly FieldDescription[], draft: Draft, problems: Found, before: string): object {
  const needed = neededNow(fields, draft);
  const values = takenIn(fields, draft).map((field) => {
    const place = `${before}${field.name}`;
    const value = valueOf(field, draft[field.name], problems, place);
    const isNeeded = field.isRequired || needed.includes(field.name);
    if (value === undefined && isNeeded && !problems.has(place)) problems.set(place, 'MISSING');
    return [field.name, value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(field: FieldDescription, typed: Typed | undefined, problems: Found, place: string): unknown {
  if (typed === undefined || typed === '') return field.kind === 'flag' ? false : undefined;
  const wrong = (code: string) => void problems.set(place, code);
  switch (field.kind) {
    case 'decimal':
      return decimalOf(typed) ?? wrong('NOT_A_NUMBER');
    case 'count':
      return countOf(typed as string) ?? wrong('NOT_A_COUNT');
    case 'date':
      return isDay(typed as string) ? typed : wrong('NOT_A_DATE');
    case 'fuzzyDate':
      if (typeof typed !== 'string') return typed;
      return fuzzyDateOf(typed) ?? wrong('NOT_A_DATE');
    case 'money':
      return moneyOf(typed as Draft) ?? (isEmpty(typed as Draft, 'amount') ? undefined : wrong('NOT_A_NUMBER'));
    case 'measurement':
      return measurementOf(typed as Draft) ?? (isEmpty(typed as Draft, 'value') ? undefined : wrong('NOT_A_NUMBER'));
    case 'localized':
      return localizedOf(typed as Draft);
    case 'term':
      return termOf(typed as Draft) ?? (isEmpty(typed as Draft, 'months') ? undefined : wrong('NOT_A_COUNT'));
    case 'texts':
      return linesOf(typed as string);
    case 'group':
      return groupOf(field.fields ?? [], typed as Draft, problems, `${place}.`);
    case 'list':
      return (typed as readonly Draft[]).map((part, index) =>
        groupOf(field.fields ?? [], part, problems, `${place}.${index}.`),
      );
    case 'text':
    case 'longText':
      return (typed as string).trim() || undefined;
    default:
      return typed;
  }
}

const isEmpty = (draft: Draft, field: string) => !draft[field];

function countOf(typed: string): number | undefined {
  const plain = decimalOf(typed);
  return plain !== undefined && /^-?\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/** A year, a month or a day, as finely as it was typed. */
function fuzzyDateOf(typed: string): object | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replaceAll(/[./年月]/g, '-')
    .replace(/[日-]$/, '');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  const days = daysOf(text);
  return isDay(days.earliest) && isDay(days.latest) ? days : undefined;
}

/** What was typed as a number, as whoever reads the console in its language writes one. */
export const decimalOf = (typed: Typed | undefined): string | undefined =>
  plainDecimal((typed as string | undefined) ?? '', shownLanguage());

/** The exact amount; "1.5" in 万元 is 15000 yuan. */
export function moneyOf({
  amount,
  isInTenThousands,
  currency,
}: Draft): { amount: string; currency: string } | undefined {
  const plain = decimalOf(amount);
  if (plain === undefined) return undefined;
  return {
    amount: isInTenThousands ? tenThousandTimes(plain) : plain,
    currency: (currency as string | undefined) ?? 'CNY',
  };
}

/** What a figure carries besides what the form shows stays with it. */
function measurementOf(draft: Draft): object | undefined {
  const plain = decimalOf(draft['value']);
  if (plain === undefined) return undefined;
  return { unit: 'PERSON', qualifier: 'EXACT', modality: 'ACTUAL', basis: 'STOCK', ...draft, value: plain };
}

/** The language it came in is the first that it is written in. */
function localizedOf(draft: Draft): object | undefined {
  const texts = (['zh', 'en', 'fr'] as const).flatMap((language) => {
    const text = (draft[language] as string | undefined)?.trim();
    return text ? [[language, text] as const] : [];
  });
  return texts[0] && { ...Object.fromEntries(texts), original: texts[0][0] };
}

function termOf({ months }: Draft): object | undefined {
  const count = countOf((months as string | undefined) ?? '');
  return count === undefined ? undefined : { months: count };
}

function linesOf(typed: string): string[] {
  return typed.split('\n').flatMap((line) => line.trim() || []);
}
