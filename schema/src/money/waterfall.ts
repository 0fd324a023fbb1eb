import { Amount, Choice, Decimal, Embedded, Text, Value } from '../declare/decorators.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { currencyCode } from '../declare/embedded-values.ts';
import { AuditReason, ShareReason } from './vocabulary.ts';

@Value('A share of a whole, or the reason why there is none.')
export class Share {
  @Decimal('From 0 to 1; null when it cannot be computed.', { optional: true }) value?: string;
  @Choice(ShareReason, 'Why there is no value.', { optional: true }) reason?: ShareReason;
}

@Value('Money spent that an auditor found in order, or the reason why that cannot be told.')
export class VerifiedSpending {
  @Amount('The sum of audited expenditures without an objection; null when none was audited.', { optional: true })
  amount?: string;
  @Choice(AuditReason, 'Why there is no amount.', { optional: true }) reason?: AuditReason;
}

@Value('How far promised money has come, in one currency; each step is a part of the one before it.')
export class Waterfall {
  @Text('ISO 4217 code.', { form: currencyCode }) currency!: string;
  @Amount('Announced, binding or not: the sum of pledges, less what was withdrawn or turned into commitments.')
  pledged!: string;
  @Amount('Firmly committed in writing: the sum of commitments with their increases and decreases.') committed!: string;
  @Amount('Paid: posted disbursements less refunds; a reversal undoes its entry.') paid!: string;
  @Embedded(() => Share, 'Paid divided by committed.') paidShare!: Share;
  @Amount('Received: posted disbursements that the county confirmed, less refunds; a reversal undoes its entry.')
  received!: string;
  @Amount('Spent: posted expenditures; a reversal undoes its entry.') spent!: string;
  @Embedded(() => VerifiedSpending, 'Spent, and found in order in every finished audit sample that drew it.')
  verified!: VerifiedSpending;
  @Inputs() inputs!: FigureInput[];
}
