import { Amount, Choice, Decimal, Embedded, Text, Value } from '../../declare/decorators.ts';
import { Unit } from '../../values/measurement.ts';
import type { FigureSql } from '../../declare/declaration.ts';
import { type FigureInput, input, inputsOf, Inputs } from '../../declare/figure-input.ts';
import { currencyCode } from '../../declare/embedded-values.ts';
import { IncomeReason } from '../vocabulary.ts';

@Value('What a unit earned its producers, or the reason why that cannot be told.')
export class UnitIncome {
  @Decimal('Producer receipts divided by the quantity that was not sent back, to six places.', { optional: true })
  value?: string;
  @Choice(Unit, 'The unit.', { optional: true }) unit?: Unit;
  @Choice(IncomeReason, 'Why there is no value.', { optional: true }) reason?: IncomeReason;
}

@Value('The way from what buyers paid to what producers received; null where it is not stated, never guessed.')
export class SalesBridge {
  @Text('ISO 4217 code; null when no amount is stated.', { optional: true, form: currencyCode }) currency?: string;
  @Amount('What buyers paid or ordered; never income.', { optional: true }) gross?: string;
  @Amount('Given back to buyers.', { optional: true }) refunds?: string;
  @Amount('Gross less refunds.', { optional: true }) net?: string;
  @Amount('Kept by platform and hosts.', { optional: true }) platformFee?: string;
  @Amount('Transport.', { optional: true }) freight?: string;
  @Amount('Received by producers.', { optional: true }) producerReceipts?: string;
  @Amount('Net less fee, freight and receipts: what nobody has explained.', { optional: true }) unexplained?: string;
  @Embedded(() => UnitIncome, 'What one unit earned.') unitIncome!: UnitIncome;
  @Inputs() inputs!: FigureInput[];
}

/** One row of a sales result; amounts of a result share one currency, which its table guards. */
export const salesBridgeSql: FigureSql = (result) => `
  select coalesce(${result}.gross_currency, ${result}.net_currency, ${result}.producer_receipts_currency) as currency,
    ${result}.gross_amount as gross, ${result}.refunds_amount as refunds,
    coalesce(${result}.net_amount, ${result}.gross_amount - ${result}.refunds_amount) as net,
    ${result}.platform_fee_amount as platform_fee, ${result}.freight_amount as freight,
    ${result}.producer_receipts_amount as producer_receipts,
    coalesce(${result}.net_amount, ${result}.gross_amount - ${result}.refunds_amount)
      - ${result}.platform_fee_amount - ${result}.freight_amount - ${result}.producer_receipts_amount as unexplained,
    round(${result}.producer_receipts_amount
      / nullif(greatest(${result}.quantity_value - coalesce(${result}.refunded_quantity_value, 0), 0), 0), 6) as unit_income_value,
    ${result}.quantity_unit as unit_income_unit,
    case when ${result}.producer_receipts_amount is null then 'RECEIPTS_NOT_STATED'
      when ${result}.quantity_value is null then 'QUANTITY_NOT_STATED'
      when ${result}.quantity_value <= coalesce(${result}.refunded_quantity_value, 0) then 'NOTHING_KEPT' end as unit_income_reason,
    ${inputsOf(input('SalesResult', `${result}.id`))} as inputs`;
