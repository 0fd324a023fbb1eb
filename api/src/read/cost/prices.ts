/** What each part of an operation costs, in points; one is about a millisecond of PostgreSQL. */
export const prices = {
  operation: 1,
  mutation: 20,
  /** For each row of a page, for each field that a row shows, and for each table looked at from it. */
  row: 0.02,
  field: 0.002,
  lookup: 0.05,
  /** A table of which everything that satisfies a filter is counted or summed, and each condition it must satisfy. */
  whole: 5,
  wholeLookup: 5,
  wholeCondition: 0.5,
  /** A table that a figure over all records reads. */
  wholeFigure: 1,
  /** Each row that is skipped. */
  skipped: 0.002,
  group: 0.02,
  /** Each value of a list that something must be in. */
  listed: 0.03,
  /** A value of the contract itself: one thread makes it for everybody, so that it costs several times its time. */
  introspected: 0.03,
  /** The past is read from tables that hold every version. */
  past: 2,
} as const;
