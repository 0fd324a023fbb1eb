import { Amount, Choice, Decimal, Embedded, Text, Value } from '../kit/declare.ts';
import { type FigureInput, Inputs } from '../kit/figure-input.ts';
import { currencyCode } from '../kit/values.ts';
import { ShareReason } from './vocabulary.ts';

@Value('A share of a whole, or the reason why there is none.')
export class Share {
  @Decimal('From 0 to 1; null when it cannot be computed.', { optional: true }) value?: string;
  @Choice(ShareReason, 'Why there is no value.', { optional: true }) reason?: ShareReason;
}

@Value('How far the money promised by a fund has come, in one currency.')
export class FundWaterfall {
  @Text('ISO 4217 code.', { pattern: currencyCode }) currency!: string;
  @Amount('Announced, binding or not: the sum of pledges, less what was withdrawn or turned into commitments.')
  pledged!: string;
  @Amount('Firmly committed in writing: the sum of commitments with their increases and decreases.') committed!: string;
  @Amount('Paid: posted disbursements less refunds; a reversal undoes its entry.') paid!: string;
  @Embedded(() => Share, 'Paid divided by committed.') paidShare!: Share;
  @Inputs() inputs!: FigureInput[];
}
