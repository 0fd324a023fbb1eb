import { decimalsOf, isCurrency, Money, type Declared } from '@fupin/schema/model';

/** The currency of an amount that is finer than its smallest coin, and how many decimals that takes. */
export function tooFine(type: Declared, value: object): { currency: string; decimals: number } | undefined {
  if (type !== Money) return undefined;
  const { amount, currency } = value as Money;
  if (!isCurrency(currency)) return undefined;
  const decimals = decimalsOf(currency);
  const part = /\.(\d*?)0*$/.exec(amount)?.[1] ?? '';
  return part.length > decimals ? { currency, decimals } : undefined;
}
