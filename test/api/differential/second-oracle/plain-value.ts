import type { Field } from '@fupin/schema/model';
import { trimmed } from '../oracle/decimals.ts';
import { microseconds } from '../oracle/values.ts';

/** A value as both answer it: instants and decimals by what they mean, names by their languages. */
export function plainValue(kind: Field['kind'], value: any): unknown {
  if (value === null) return null;
  if (kind === 'decimal') return trimmed(value);
  if (kind === 'instant') return String(microseconds(value));
  if (kind !== 'localized') return value;
  return [value.zh ?? null, value.en ?? null, value.fr ?? null, value.original];
}
