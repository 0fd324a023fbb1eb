import type { Field } from '@fupin/schema/model';
import { sql } from 'kysely';
import { allOf, anyOf, type Sql } from './fragments.ts';
import { asksForNone } from './absence.ts';
import { converted, known } from './parameter.ts';
import { searchWords, simplified } from './search-words.ts';

type Operator = (stored: Sql, value: unknown) => Sql;
type Operators = Readonly<Record<string, Operator>>;

/** Compares a field's text with a pattern. */
export type Alike = (field: Field, pattern: unknown) => Sql;

/** What the operators of a field's condition mean in SQL. */
export function operatorsOf(field: Field, alike: Alike): Operators {
  if (field.kind === 'localized') return { ...localizedOperators, matches: matching(field, alike) };
  if (field.kind !== 'text') return operatorsFor[field.kind as keyof typeof operatorsFor];
  return {
    ...text,
    contains: (_stored, value) => alike(field, pattern(value, '%')),
    startsWith: (_stored, value) => alike(field, pattern(value, '')),
  };
}

export const nullness: Operator = (stored, value) =>
  value === true ? sql`${stored} is null` : sql`${stored} is not null`;

/** That a choice is one of the codes, or a list of choices has one of them; null among them stands for none stated. */
export function hasCode({ kind }: Field, stored: Sql, codes: unknown): Sql {
  const has = (given: unknown) =>
    kind === 'choices' ? sql`${stored} && ${given}::text[]` : sql`${stored} = any(${given}::text[])`;
  if (!asksForNone(codes)) return has(codes);
  const given = (codes as unknown[]).filter((code) => code !== null);
  return given.length === 0 ? nullness(stored, true) : anyOf([has(given), nullness(stored, true)]);
}

const pattern = (value: unknown, before: string) =>
  converted(
    value,
    (text) =>
      `${before}${String(text)
        .normalize('NFC')
        .replace(/[\\%_]/g, '\\$&')}%`,
  );

/** A text, or each of several, in the form that texts are stored in: an accent may be typed apart from its letter. */
const composed = (value: unknown): unknown =>
  converted(value, (given) =>
    Array.isArray(given) ? given.map(composed) : typeof given === 'string' ? given.normalize('NFC') : given,
  );

const composedOperators = (operators: Operators): Operators =>
  Object.fromEntries(
    Object.entries(operators).map(([name, operator]) => [name, (stored, value) => operator(stored, composed(value))]),
  );

const plainOperators = (type: string): Operators => {
  const cast = sql.raw(`::${type}`);
  const listCast = sql.raw(`::${type}[]`);
  return {
    eq: (stored, value) => sql`${stored} = ${value}${cast}`,
    in: (stored, values) => sql`${stored} = any(${values}${listCast})`,
    notIn: (stored, values) => sql`(${stored} = any(${values}${listCast})) is not true`,
    gt: (stored, value) => sql`${stored} > ${value}${cast}`,
    gte: (stored, value) => sql`${stored} >= ${value}${cast}`,
    lt: (stored, value) => sql`${stored} < ${value}${cast}`,
    lte: (stored, value) => sql`${stored} <= ${value}${cast}`,
    has: (stored, value) => sql`${value}${cast} = any(${stored})`,
    isNull: nullness,
  };
};

const operatorsFor = {
  texts: composedOperators(plainOperators('text')),
  id: plainOperators('uuid'),
  count: plainOperators('integer'),
  decimal: plainOperators('numeric'),
  flag: plainOperators('boolean'),
  day: plainOperators('date'),
  instant: plainOperators('timestamptz'),
};

const inAnyLanguage =
  (operator: Operator): Operator =>
  (stored, value) =>
    anyOf(['zh', 'en', 'fr'].map((language) => operator(sql`(${stored}->>${sql.lit(language)})`, value)));

/**
 * That every word sought, or all of them written as one, begins a word by which the name is found; what has an
 * apostrophe is one word already. A search box that is empty finds every name; marks without a word find none.
 */
const matching =
  (field: Field, alike: Alike): Operator =>
  (stored, value) => {
    const typed = String(known(value));
    const sought = searchWords(typed);
    const begins = (word: string) =>
      anyOf([...new Set([word, simplified(word)])].map((each) => alike(field, pattern(each, '% '))));
    const isDivided = sought.some((word) => word.includes("'"));
    if (sought.length === 0) return typed.trim() === '' ? nullness(stored, false) : sql`false`;
    const each = sql`(${allOf(sought.map(begins))})`;
    return isDivided ? each : anyOf([begins(sought.join('')), each]);
  };

const text = composedOperators(plainOperators('text'));
const localizedOperators: Operators = {
  eq: inAnyLanguage(text['eq']!),
  contains: inAnyLanguage((stored, value) => sql`${stored} ilike ${pattern(value, '%')}`),
  startsWith: inAnyLanguage((stored, value) => sql`${stored} ilike ${pattern(value, '')}`),
  isNull: nullness,
};
