/** An amount of one currency: a decimal string (at most 16 digits before and 4 after the point) and an ISO 4217 code. */
export interface MoneyValue {
  amount: string;
  currency: string;
}

const decimalPattern = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;

/** Whether the text is a plain decimal: no exponent, no leading zeros or plus, at most 18 and 6 digits. */
export function isDecimal(text: string): boolean {
  return decimalPattern.test(text);
}

/** A decimal in millionths, to compare and add it exactly. */
const millionths = (decimal: string): bigint => {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const units = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
  return decimal.startsWith('-') ? -units : units;
};

/** Below zero where `first` is less than `second`, above where it is more, zero where they are the same number. */
export function compareDecimals(first: string, second: string): number {
  const difference = millionths(first) - millionths(second);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
