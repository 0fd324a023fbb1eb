export const onDay = (day: string) => ({ earliest: day, latest: day, precision: 'DAY' as const, inferred: false });
