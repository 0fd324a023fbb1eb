import type { Draft, Typed } from './draft.ts';
import type { FieldDescription } from './verb-description.ts';

/** What a record says, as a form would have it typed; what forms do not show of a figure or a date is kept with it. */
export function typedOf(fields: readonly FieldDescription[], record: object): Draft {
  const said = record as Record<string, unknown>;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const typed = typedField(field, said);
      return typed === undefined ? [] : [[field.name, typed] as const];
    }),
  );
}

function typedField({ name, kind }: FieldDescription, said: Record<string, unknown>): Typed | undefined {
  const value = said[kind === 'reference' ? name.replace(/Id$/, '') : name];
  if (value === null || value === undefined) return undefined;
  switch (kind) {
    case 'reference':
      return (value as { id: string }).id;
    case 'fuzzyDate':
      return dateOf(stated(value));
    case 'count':
      return JSON.stringify(value);
    default:
      return typeof value === 'object' ? stated(value) : (value as Typed);
  }
}

/** A day, month or year as one types it; any other date as it is. */
function dateOf(date: Draft): Typed {
  const earliest = date['earliest'] as string | undefined;
  const lengths: Record<string, number> = { DAY: 10, MONTH: 7, YEAR: 4 };
  const length = lengths[date['precision'] as string];
  return earliest && length && !date['text'] ? earliest.slice(0, length) : date;
}

/** Without what is not stated, which inputs leave out. */
function stated(value: object): Draft {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (member === null) return [];
      return [[name, typeof member === 'object' ? stated(member as object) : (member as Typed)]];
    }),
  );
}
