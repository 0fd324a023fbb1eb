import { valueLimits } from './value-limits.ts';

/** Levels that variables may nest: a filter along ten relations has about twenty. */
export const mostLevels = 50;

/** Whether the variables of a request nest deeper than anybody reads, and than we could follow. */
export const nestTooDeep = (variables: unknown): boolean => reaches(variables, mostLevels);

/**
 * Whether a value of a variable could be beyond `valueLimits`, whatever it is given for; it must not nest too deep.
 * Most requests hold none, and need no closer look.
 */
export const haveLargeValues = (variables: unknown): boolean => {
  if (typeof variables === 'string') return variables.length > valueLimits.comparedText;
  if (typeof variables !== 'object' || variables === null) return false;
  if (Array.isArray(variables) && variables.length > valueLimits.list) return true;
  return Object.values(variables).some(haveLargeValues);
};

const reaches = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => reaches(each, levels - 1)));
