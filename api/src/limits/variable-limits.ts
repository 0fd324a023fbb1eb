/** Levels that variables may nest: a filter along ten relations has about twenty. */
export const mostLevels = 50;

/** Whether the variables of a request nest deeper than anybody reads, and than we could follow. */
export const nestTooDeep = (variables: unknown): boolean => reaches(variables, mostLevels);

const reaches = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => reaches(each, levels - 1)));
