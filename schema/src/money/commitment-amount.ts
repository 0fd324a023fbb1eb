import type { FigureSql } from '../declare/declaration.ts';
import { Amount, Text, Value } from '../declare/decorators.ts';
import { type FigureInput, gatheredInputs, input, Inputs } from '../declare/figure-input.ts';
import { currencyCode } from '../declare/embedded-values.ts';

@Value('What a commitment comes to in one currency.')
export class CommitmentAmount {
  @Amount('The sum of its events.') amount!: string;
  @Text('ISO 4217 code.', { form: currencyCode }) currency!: string;
  @Inputs() inputs!: FigureInput[];
}

export const commitmentAmountsSql: FigureSql = (commitment, rows) => `
  select sum(amount_delta_amount) as amount, amount_delta_currency as currency,
    ${gatheredInputs(input('CommitmentEvent', 'event.id'))} as inputs
  from ${rows('commitment_event')} event
  where event.commitment_id = ${commitment}.id group by 2 order by 2`;
