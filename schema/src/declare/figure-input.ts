import { Figure, Id, Text, Value } from './decorators.ts';

@Value('A record that entered a figure.')
export class FigureInput {
  @Text('The type of the record, as "LedgerEntry".') recordType!: string;
  @Id('The record.') id!: string;
}

/** A record that enters a figure, as its query says it; null where `id` is. */
export const input = (recordType: string, id: string): string => `'${recordType} ' || ${id}`;

/** The inputs of one row, for the column `inputs` of a figure's query. */
export const inputsOf = (...inputs: string[]): string => `concat_ws(',', ${inputs.join(', ')})`;

/** The inputs of all rows that a figure's query sums up. */
export const gatheredInputs = (...inputs: string[]): string => `string_agg(${inputsOf(...inputs)}, ',')`;

/** Everything that entered a figure, from the column `inputs` of its query; PostgreSQL drops that column when nobody asks. */
export const Inputs = () =>
  Figure(
    () => FigureInput,
    'Every record that entered it, as far as the asker may read, by type and id.',
    (figure) => `
      select distinct split_part(input, ' ', 1) as record_type, split_part(input, ' ', 2)::uuid as id
      from string_to_table(${figure}.inputs, ',') input where input <> '' order by 1, 2`,
  );
