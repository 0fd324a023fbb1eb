import type { FieldDescription } from './verb-description.ts';

/** What somebody typed into one field, before it is anything: every kind of field has its own shape. */
export type Typed = string | boolean | readonly string[] | Draft | readonly Draft[];

/** What somebody typed into a form, by field. */
export interface Draft {
  readonly [field: string]: Typed | undefined;
}

/** Nothing typed yet. */
export const blank: Draft = {};

/** The same draft with another value in one field. */
export const withTyped = (draft: Draft, field: string, typed: Typed | undefined): Draft => ({
  ...draft,
  [field]: typed,
});

/** The fields of a form in the order of their words, why at the end; what only programs tell is left out. */
export function inOrder(fields: readonly FieldDescription[], order: readonly string[]): readonly FieldDescription[] {
  const place = ({ name }: FieldDescription) => order.indexOf(name);
  return fields.filter(({ kind }) => kind !== 'id').toSorted((a, b) => place(a) - place(b));
}
