/** Codes of ISO 4217, of today and of before, but for those that stand for no currency. */
const codes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => code !== 'XXX' && code !== 'XTS'),
);

export const isCurrency = (code: string): boolean => codes.has(code);

/** How many decimals the smallest coin of a currency takes: 2 of CNY, 0 of JPY. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
