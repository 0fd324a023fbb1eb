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
