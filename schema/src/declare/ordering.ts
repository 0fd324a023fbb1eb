import type { Declared, Field, ScalarField, ToOneField } from './declaration.ts';
import { snakeCase } from './naming.ts';
import { columnOf, fieldsOf, isShownInPart, valueOf } from './registry.ts';

/** Something by which records can be ordered and grouped: one column of theirs under a code of the contract. */
export interface Orderable {
  code: string;
  /** The field of the record. */
  field: Field;
  column: string;
  kind: Exclude<ScalarField['kind'], 'texts'>;
  /** Whether it may be null. */
  optional: boolean;
}

/** What says nothing of a record but how often it changed and which world it is of. */
const bookkeeping = new Set(['version', 'demo']);

/** Whether records are filtered, ordered and grouped by a field. */
export const isAskedBy = (field: Field): boolean =>
  !field.hidden && !isShownInPart(field) && !bookkeeping.has(field.name);

/** A field as enumerations of the contract name it. */
export const codeOf = (name: string): string => snakeCase(name).toUpperCase();

/** The records that a record points to, by which it is grouped. */
export const relationsOf = (type: Declared): ToOneField[] =>
  fieldsOf(type).filter((field): field is ToOneField => field.kind === 'toOne' && !field.hidden);

/** What records of a type can be ordered by, in the order of their fields. */
export function orderablesOf(type: Declared): Orderable[] {
  return fieldsOf(type).flatMap((field) => {
    const main = isAskedBy(field) ? mainColumn(field, '') : undefined;
    return main ? [{ code: codeOf(field.name), field, ...main }] : [];
  });
}

function mainColumn(field: Field, prefix: string): Pick<Orderable, 'column' | 'kind' | 'optional'> | undefined {
  const { optional } = field;
  switch (field.kind) {
    case 'embedded': {
      const { type, sortBy } = valueOf(field.value());
      const main = fieldsOf(type).find((each) => each.name === sortBy);
      const inner = main && mainColumn(main, `${columnOf(field, prefix)}_`);
      return inner && { ...inner, optional: optional || inner.optional };
    }
    case 'choice':
      return { column: columnOf(field, prefix), kind: 'text', optional };
    case 'texts':
    case 'choices':
    case 'toOne':
    case 'figure':
      return undefined;
    default:
      return { column: columnOf(field, prefix), kind: field.kind, optional };
  }
}
