import { Int } from 'type-graphql';
import { filterType } from './contract-filters.ts';
import {
  argsType,
  asOf,
  codesOf,
  enumType,
  inputType,
  type Member,
  objectType,
  optional,
  ownEnum,
} from './contract-types.ts';
import type { RecordDeclaration } from './declaration.ts';
import { groupablesOf } from './ordering.ts';
import { DecimalScalar } from './scalars.ts';
import { vocabulary } from './vocabulary.ts';

const datePart = enumType(
  vocabulary('DatePart', 'How coarsely dates are grouped.', ['YEAR', 'QUARTER', 'MONTH', 'DAY']),
);

const totalsKey = objectType('TotalsKey', 'What the records of a group have in common.', [
  { name: 'field', type: () => String, description: 'The field they are grouped by, as in `groupBy`.' },
  { name: 'value', type: () => String, nullable: true, description: 'Its value; null where it is not stated.' },
]);

const fieldSum = objectType('FieldSum', 'The sum of an amount over records, in one currency.', [
  { name: 'field', type: () => String, description: 'The amount summed, as "amount".' },
  { name: 'currency', type: () => String, description: 'ISO 4217 code; currencies are never mixed.' },
  { name: 'value', type: () => DecimalScalar },
  { name: 'count', type: () => Int, description: 'How many records state it.' },
]);

/** The types of a record's totals, and what they are asked with. */
export function totalsTypes(record: RecordDeclaration) {
  const figures: Member[] = [
    { name: 'sums', type: () => [fieldSum], description: 'Sums of amounts, one entry a field and currency.' },
  ];
  const group = objectType(`${record.name}TotalsGroup`, `The ${record.plural} that share the same keys.`, [
    { name: 'keys', type: () => [totalsKey] },
    { name: 'count', type: () => Int },
    ...figures,
  ]);
  const totals = objectType(`${record.name}Totals`, `Counts and sums of ${record.plural}.`, [
    { name: 'totalCount', type: () => Int },
    {
      name: 'groups',
      type: () => [group],
      description: 'One entry for each combination of keys, ordered by keys; empty without `groupBy`.',
    },
    ...figures,
  ]);
  const field = ownEnum(
    `${record.name}GroupField`,
    `What ${record.plural} can be grouped by.`,
    codesOf(groupablesOf(record.type)),
  );
  const groupBy = inputType(`${record.name}GroupBy`, `A key to group ${record.plural} by.`, [
    { name: 'field', type: () => field },
    optional('by', () => datePart, 'For dates: how coarsely.'),
  ]);
  const totalsArgs = argsType(`${record.name}TotalsArgs`, [
    optional('filter', () => filterType(record), 'Which to count.'),
    optional('groupBy', () => [groupBy], 'The keys to group by.'),
    asOf,
  ]);
  return { totals, totalsArgs };
}
