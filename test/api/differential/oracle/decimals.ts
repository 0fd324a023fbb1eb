const places = 6;

/** A decimal as a whole number of millionths, so that it is added and compared exactly. */
export function millionths(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  const digits = BigInt(whole! + fraction.padEnd(places, '0'));
  return sign ? -digits : digits;
}

/** The decimal of so many millionths, as the contract writes it: without zeros at its end. */
export function decimalOf(count: bigint): string {
  const digits = String(count < 0n ? -count : count).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${count < 0n ? '-' : ''}${digits.slice(0, -places)}${fraction && `.${fraction}`}`;
}

export const trimmed = (text: string): string => decimalOf(millionths(text));

/** One amount divided by another, to six places, halves away from zero. */
export function shareOf(part: bigint, whole: bigint): bigint {
  const scaled = part * 10n ** BigInt(places) * 2n;
  const isNegative = scaled < 0n !== whole < 0n;
  const [above, below] = [scaled < 0n ? -scaled : scaled, whole < 0n ? -whole : whole];
  const rounded = (above / below + 1n) / 2n;
  return isNegative ? -rounded : rounded;
}
