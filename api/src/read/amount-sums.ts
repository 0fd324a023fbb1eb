import { columnOf, type EmbeddedField } from '@fupin/schema/model';
import { sql } from 'kysely';
import { differences, disagreement, sumRow, type GroupScope, type FieldSums } from './field-sums.ts';
import { column } from './fragments.ts';

/** The sums of an amount, one a currency. */
export function amountSums(field: EmbeddedField, row: string, group: GroupScope): FieldSums {
  const amount = column(row, `${columnOf(field)}_amount`);
  const isStated = sql`${amount} is not null`;
  const of = (name: string) => column(sumRow, name);
  return {
    joinSet: group.joinSet,
    list: 'sums',
    stated: isStated,
    isStatedByAll: !field.optional,
    apart: { currency: column(row, `${columnOf(field)}_currency`) },
    computed: {
      value: sql`sum(${amount})`,
      count: sql`count(*)`,
      reason: sql`case when count(*) > 1 and ${disagreement(field.adds, group, isStated)} then 'DIFFERENT_THINGS' end`,
      differ_in: differences(field.adds, group, isStated),
    },
    answers: {
      field: sql.lit(field.name),
      currency: of('currency'),
      value: sql`case when ${of('reason')} is null then trim_scale(${of('value')})::text end`,
      reason: of('reason'),
      differIn: of('differ_in'),
      count: of('count'),
    },
  };
}
