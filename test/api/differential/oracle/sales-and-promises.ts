import { decimalOf, millionths, shareOf } from './decimals.ts';
import type { FigureRow } from './figures.ts';
import { input } from './inputs.ts';
import type { Row, Sight } from './sight.ts';

/** What is promised, by currency: everything that happened to it taken together. */
export function commitmentAmounts(commitment: Row, sight: Sight): FigureRow[] {
  const events = sight.pointing('commitment_event', 'commitment_id', commitment.id);
  const byCurrency = Map.groupBy(events, (event) => event['amount_delta_currency'] as string);
  return [...byCurrency]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, changes]) => {
      const amount = changes.reduce((sum, event) => sum + millionths(event['amount_delta_amount'] as string), 0n);
      const inputs = changes.map((event) => input('CommitmentEvent', event));
      return { currency, amount: decimalOf(amount), inputs };
    });
}

/** From what buyers paid to what producers received; what depends on something not stated is not stated. */
export function salesBridge(result: Row): FigureRow[] {
  const amount = (name: string) => {
    const stated = result[name] as string | null;
    return stated === null ? null : millionths(stated);
  };
  const [gross, refunds] = [amount('gross_amount'), amount('refunds_amount')];
  const [fee, freight] = [amount('platform_fee_amount'), amount('freight_amount')];
  const receipts = amount('producer_receipts_amount');
  const net = amount('net_amount') ?? (gross === null || refunds === null ? null : gross - refunds);
  const isExplained = net !== null && fee !== null && freight !== null && receipts !== null;
  const quantity = amount('quantity_value');
  const kept = quantity === null ? null : quantity - (amount('refunded_quantity_value') ?? 0n);
  const isTold = receipts !== null && kept !== null && kept > 0n;
  const whyNot = receipts === null ? 'RECEIPTS_NOT_STATED' : kept === null ? 'QUANTITY_NOT_STATED' : 'NOTHING_KEPT';
  const text = (value: bigint | null) => (value === null ? null : decimalOf(value));
  return [
    {
      currency: result['gross_currency'] ?? result['net_currency'] ?? result['producer_receipts_currency'],
      gross: text(gross),
      refunds: text(refunds),
      net: text(net),
      platform_fee: text(fee),
      freight: text(freight),
      producer_receipts: text(receipts),
      unexplained: isExplained ? decimalOf(net - fee - freight - receipts) : null,
      unit_income_value: isTold ? decimalOf(shareOf(receipts, kept)) : null,
      unit_income_unit: result['quantity_unit'],
      unit_income_reason: isTold ? null : whyNot,
      inputs: [input('SalesResult', result)],
    },
  ];
}
