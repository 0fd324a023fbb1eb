import fc from 'fast-check';
import type { Field } from '@fupin/schema/model';
import { oddTexts } from '../world/odd-texts.ts';
import type { Sight } from '../oracle/sight.ts';
import { remembering } from '../remembering.ts';

/** Values that a column of a table holds, or something near them. */
export type KnownValues = (table: string, column: string, kind: Field['kind']) => fc.Arbitrary<string>;

/** How many different values of a column are remembered. */
const most = 30;

export function knownValues(sight: Sight): KnownValues {
  const remember = remembering<fc.Arbitrary<string>>();
  return (table, column, kind) =>
    remember(`${table}.${column}`, () => {
      const held = new Set(sight.rows(table).map((row) => row[column]));
      const stated = [...held].filter((value) => value !== null);
      const step = Math.max(1, Math.floor(stated.length / most));
      const texts = stated.filter((_, index) => index % step === 0).flatMap((value) => textsOf(value, kind));
      const others = strangers(kind);
      return texts.length > 0 ? fc.oneof({ arbitrary: fc.constantFrom(...texts), weight: 4 }, others) : others;
    });
}

function textsOf(value: unknown, kind: Field['kind']): string[] {
  if (kind === 'localized') return Object.values(value as Record<string, string>);
  if (kind === 'texts') return value as string[];
  // PostgreSQL's own form of an instant is not the contract's.
  if (kind === 'instant') return [`${(value as string).replace(' ', 'T')}:00`];
  return [String(value)];
}

function strangers(kind: Field['kind']): fc.Arbitrary<string> {
  switch (kind) {
    case 'id':
      return fc.constantFrom('01890000-0000-7000-8000-000000000000', 'FFFFFFFF-FFFF-7FFF-BFFF-FFFFFFFFFFFF');
    case 'decimal':
      return fc.constantFrom('0', '-0', '1.500000', '-0.000001', '999999999999999999', '10.0');
    case 'day':
      return fc.constantFrom('0001-01-01', '2020-02-29', '9999-12-31', '2019-06-15');
    case 'instant':
      return fc.constantFrom('2020-01-01T08:00:00+08:00', '2019-12-31T23:59:59.999999Z', '2020-01-01T00:00Z');
    default:
      return fc.constantFrom(...oddTexts);
  }
}
