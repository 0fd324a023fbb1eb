import { Big } from 'big.js';

const decimalPattern = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;
const amountPattern = /^-?\d{1,16}(\.\d{1,4})?$/;

/** Whether the text is a plain decimal: no exponent, no leading zeros or plus, at most 18 and 6 digits. */
export const isDecimal = (text: string): boolean => decimalPattern.test(text);

/** Whether a decimal fits a column of money: at most 16 digits before the point and 4 after it. */
export const isAmount = (decimal: string): boolean => amountPattern.test(decimal);

/** Below zero where `first` is less than `second`, above where it is more, zero where they are the same number. */
export const compareDecimals = (first: string, second: string): number => Big(first).cmp(second);

/** The exact sum; "0" of none. */
export const sumOfDecimals = (decimals: readonly string[]): string =>
  decimals.reduce((sum, decimal) => sum.plus(decimal), Big(0)).toFixed();

/** The decimal so many times, exactly; by "-1" it has the opposite sign. */
export const timesDecimal = (decimal: string, times: string): string => Big(decimal).times(times).toFixed();
