import { timesDecimal } from '@fupin/schema';

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

/** What was typed in 万, in ones: "1.5" is "15000". */
export const tenThousandTimes = (decimal: string): string => timesDecimal(decimal, '10000');
