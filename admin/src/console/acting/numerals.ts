/**
 * What was typed as a plain decimal: full-width digits, thousands marks and blanks are accepted, "１，２５０" is "1250".
 * Undefined where it is no number.
 */
export function plainDecimal(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s,，、_'’]/g, '')
    .replace('。', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

/** A decimal with its point four places to the right, digit by digit: "1.5" 万 is "15000". */
export function tenThousandTimes(decimal: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = part.padEnd(4, '0');
  const shifted = `${whole}${digits.slice(0, 4)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(4);
  return `${sign}${shifted}${rest && `.${rest}`}`;
}

/** The sum of decimals with up to four places, to the last digit. */
export function sumOf(decimals: readonly string[]): string {
  const parts = decimals.reduce((sum, decimal) => sum + BigInt(tenThousandTimes(decimal).split('.')[0]!), 0n);
  const digits = String(parts < 0n ? -parts : parts).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return `${parts < 0n ? '-' : ''}${digits.slice(0, -4)}${fraction && `.${fraction}`}`;
}
