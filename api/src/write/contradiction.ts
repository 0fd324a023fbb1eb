import { compareDecimals } from '@fupin/schema';
import { FuzzyDate, Measurement, type Declared } from '@fupin/schema/model';

/** Whether a value ends before it begins: a date before its first day, a range below its lower end. */
export function contradictsItself(type: Declared, value: object): boolean {
  if (type === FuzzyDate) {
    const { earliest, latest } = value as FuzzyDate;
    return earliest !== undefined && latest !== undefined && latest < earliest;
  }
  if (type !== Measurement) return false;
  const { value: lower, valueMax } = value as Measurement;
  return lower !== undefined && valueMax !== undefined && compareDecimals(valueMax, lower) < 0;
}
