import { Int } from 'type-graphql';
import { sayAddition } from '../declare/addition.ts';
import { groupFieldOf } from './fields.ts';
import { filterType } from './filters.ts';
import { argsType, asOf, enumType, inputType, type Member, objectType, optional, plainMember } from './types.ts';
import type { Declared, EmbeddedField, RecordDeclaration, ToOneField } from '../declare/declaration.ts';
import { Qualifier } from '../values/measurement.ts';
import { fieldsOf, recordOf } from '../declare/registry.ts';
import { DecimalScalar } from './scalars.ts';
import { SumReason } from '../values/sum-reason.ts';
import { Measurement, Money } from '../declare/embedded-values.ts';
import { vocabulary } from '../values/vocabulary.ts';

const datePart = enumType(
  vocabulary('DatePart', 'How coarsely dates are grouped.', ['YEAR', 'QUARTER', 'MONTH', 'DAY']),
);

const totalsKey = objectType('TotalsKey', { description: 'What the records of a group have in common.' }, [
  {
    name: 'field',
    type: () => String,
    description:
      'The field they are grouped by, as in `groupBy`: "STATE", or by relations "county.parent.CODE"; a record that they point to by "county.ID".',
  },
  { name: 'value', type: () => String, nullable: true, description: 'Its value; null where it is not stated.' },
]);

const sumReason = enumType(SumReason);
const qualifier = enumType(Qualifier);
const differIn: Member = {
  name: 'differIn',
  type: () => [String],
  description:
    'With the reason DIFFERENT_THINGS: in what they differ, named as the key to group by, "commitment.KIND".',
};

const fieldSum = objectType('FieldSum', { description: 'The sum of an amount over records, in one currency.' }, [
  { name: 'field', type: () => String, description: 'The amount summed, as "amount".' },
  { name: 'currency', type: () => String, description: 'ISO 4217 code; currencies are never mixed.' },
  optional('value', () => DecimalScalar, 'Null where the amounts do not add up.'),
  optional('reason', () => sumReason, 'Why there is no value, by the rule AGGREGATION_RULE.'),
  differIn,
  { name: 'count', type: () => Int, description: 'How many records state it.' },
]);

const measurementSum = objectType(
  'MeasurementSum',
  {
    description:
      'The sum of a figure over records: what happened apart from what is only meant, what was computed apart from what was stated.',
  },
  [
    { name: 'field', type: () => String, description: 'The figure summed, as "claimed".' },
    ...fieldsOf(Measurement)
      .filter(({ name }) => ['unit', 'perUnit', 'modality', 'basis', 'derived'].includes(name))
      .map(plainMember),
    optional('value', () => DecimalScalar, 'Null where the figures do not add up; a single one stands for itself.'),
    optional('valueMax', () => DecimalScalar, 'The upper end, where some of them are ranges.'),
    optional('reason', () => sumReason, 'Why there is no value, by the rule AGGREGATION_RULE.'),
    differIn,
    {
      name: 'qualifiers',
      type: () => [qualifier],
      description: 'How exactly the figures are stated; with "at least" among them the sum is no exact one.',
    },
    { name: 'count', type: () => Int, description: 'How many records give a value.' },
    { name: 'withoutValue', type: () => Int, description: 'How many more name the figure without a value.' },
  ],
);

const groupsArgs = argsType('GroupsArgs', [
  optional(
    'first',
    () => Int,
    'How many, at most 1,000. Without it all are shown, and more than 1,000 refused: narrow the filter, or say how many.',
  ),
]);

const figures: Member[] = [
  { name: 'sums', type: () => [fieldSum], description: 'Sums of amounts, one entry a field and currency.' },
  {
    name: 'measurementSums',
    type: () => [measurementSum],
    description: 'Sums of figures, one entry a field, unit, modality and basis.',
  },
];

const totalsGroup = objectType('TotalsGroup', { description: 'The records that share the same keys.' }, [
  { name: 'keys', type: () => [totalsKey] },
  { name: 'count', type: () => Int },
  ...figures,
]);

export const totals = objectType(
  'Totals',
  { description: 'Counts and sums of records, together and by the keys of `groupBy`.' },
  [
    { name: 'totalCount', type: () => Int },
    {
      name: 'groups',
      type: () => [totalsGroup],
      args: groupsArgs,
      description: 'One entry for each combination of keys, ordered by keys; empty without `groupBy`.',
    },
    ...figures,
  ],
);

/** What the totals of a record are asked with. */
export function totalsArgs(record: RecordDeclaration): Declared {
  const groupBy = groupByType(record);
  return argsType(`${record.name}TotalsArgs`, [
    optional('filter', () => filterType(record)),
    optional('groupBy', () => [groupBy]),
    asOf,
  ]);
}

/** When each of a record's amounts and figures adds up; nothing where all always do. */
export const totalsDescription = (record: RecordDeclaration): string | undefined =>
  summedIn(record)
    .flatMap((field) => sayAddition(record.type, field))
    .join(' ') || undefined;

const summedIn = ({ type }: RecordDeclaration): EmbeddedField[] =>
  fieldsOf(type).filter(
    (field): field is EmbeddedField =>
      field.kind === 'embedded' && (field.value() === Money || field.value() === Measurement),
  );

const groupByTypes = new Map<RecordDeclaration, Declared>();

/** A key to group by: a field of the record, or a key of a record that it points to. */
function groupByType(record: RecordDeclaration): Declared {
  const made = groupByTypes.get(record);
  if (made) return made;
  const { name, type } = record;
  const field = groupFieldOf(record);
  const relations = fieldsOf(type).filter((each) => each.kind === 'toOne' && !each.hidden) as ToOneField[];
  const groupBy = inputType(`${name}GroupBy`, {}, [
    optional('field', () => field),
    optional('by', () => datePart),
    ...relations.map((each) => optional(each.name, () => groupByType(recordOf(each.target())))),
  ]);
  groupByTypes.set(record, groupBy);
  return groupBy;
}
