import type { Field } from '../declare/declaration.ts';
import { columnOf, fieldsOf } from '../declare/registry.ts';
import { Measurement } from '../declare/embedded-values.ts';

const notStated: Partial<Record<Field['kind'], string>> = {
  decimal: 'null::numeric',
  day: 'null::date',
  flag: 'false',
};

/** The columns of a measurement that a figure computes, under the name of its field; what `stated` leaves out is not stated. */
export function measurementColumns(name: string, stated: Readonly<Record<string, string>>): string {
  return columnsOf(fieldsOf(Measurement), `${name}_`, stated).join(', ');
}

function columnsOf(fields: Field[], prefix: string, stated: Readonly<Record<string, string>>): string[] {
  return fields.flatMap((field) => {
    const column = columnOf(field, prefix);
    if (field.kind === 'embedded') return columnsOf(fieldsOf(field.value()), `${column}_`, {});
    return [`${stated[field.name] ?? notStated[field.kind] ?? 'null::text'} as ${column}`];
  });
}

/**
 * The qualifier of a sum, mean or product of figures, from the SQL array of their qualifiers: bounds of one side make
 * the weaker of them, bounds of both sides nothing that is known.
 */
export const combinedQualifier = (qualifiers: string): string => `case
  when ${qualifiers} <@ array['EXACT'] then 'EXACT'
  when ${qualifiers} <@ array['EXACT', 'ABOUT'] then 'ABOUT'
  when ${qualifiers} <@ array['EXACT', 'MORE_THAN'] then 'MORE_THAN'
  when ${qualifiers} <@ array['EXACT', 'MORE_THAN', 'AT_LEAST'] then 'AT_LEAST'
  when ${qualifiers} <@ array['EXACT', 'LESS_THAN'] then 'LESS_THAN'
  when ${qualifiers} <@ array['EXACT', 'LESS_THAN', 'AT_MOST'] then 'AT_MOST'
  when ${qualifiers} <@ array['EXACT', 'ORDER_OF_MAGNITUDE'] then 'ORDER_OF_MAGNITUDE'
  else 'UNKNOWN' end`;

/** The qualifier that a figure has when it is taken away from another. */
export const qualifierTakenAway = (qualifier: string): string => `case ${qualifier}
  when 'MORE_THAN' then 'LESS_THAN' when 'AT_LEAST' then 'AT_MOST'
  when 'LESS_THAN' then 'MORE_THAN' when 'AT_MOST' then 'AT_LEAST' else ${qualifier} end`;
