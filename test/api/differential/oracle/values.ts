import type { LocalizedTextValue } from '@fupin/schema';
import { millionths } from './decimals.ts';
import type { Comparable } from './declared.ts';
import type { Row } from './sight.ts';

/** Microseconds since 1970 of an instant, as the contract or PostgreSQL writes it. */
export function microseconds(text: string): bigint {
  const [, seconds, fraction = '', zone] = /^(.*?)(?:\.(\d+))?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text.replace(' ', 'T'))!;
  const offset = /^[+-]\d\d$/.test(zone!) ? `${zone}:00` : zone;
  const withSeconds = /T\d\d:\d\d$/.test(seconds!) ? `${seconds}:00` : seconds;
  return BigInt(Date.parse(`${withSeconds}${offset}`)) * 1000n + BigInt(fraction.padEnd(6, '0'));
}

/** An instant as JSON has it. */
export const instantText = (stored: string): string => `${stored.replace(' ', 'T')}:00`;

/** The value that a row is compared by; null where it is not stated. */
export function comparableValue({ column, kind }: Comparable, row: Row): unknown {
  const stored = row[column] ?? null;
  if (kind !== 'localized' || stored === null) return stored;
  const { zh, en, fr } = stored as LocalizedTextValue;
  return zh ?? en ?? fr ?? null;
}

/** How two stated values compare: texts by their bytes, decimals and instants by what they mean. */
export function compare(kind: Comparable['kind'], one: unknown, other: unknown): number {
  switch (kind) {
    case 'decimal':
      return sign(millionths(one as string) - millionths(other as string));
    case 'instant':
      return sign(microseconds(one as string) - microseconds(other as string));
    case 'count':
    case 'flag':
      return Number(one) - Number(other);
    case 'id':
      return Buffer.compare(Buffer.from((one as string).toLowerCase()), Buffer.from((other as string).toLowerCase()));
    default:
      return Buffer.compare(Buffer.from(one as string), Buffer.from(other as string));
  }
}

/** The same with nulls after everything else. */
export function compareNullable(kind: Comparable['kind'], one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(kind, one, other);
}

const sign = (difference: bigint): number => (difference > 0n ? 1 : difference < 0n ? -1 : 0);
