/** How many records of each kind a database of a stated size has. */
export interface Size {
  /** Ledger entries, by which a size is called. */
  entries: number;
  commitments: number;
  fundsOfCompany: number;
  plans: number;
  statements: number;
  documents: number;
  /** Versions that each fund, commitment and ledger entry has in its history. */
  versions: number;
}

export type SizeName = keyof typeof sizes;

export const companies = 200;
export const counties = 832;
export const versionsOfPlan = 3;

const sizeOf = (entries: number, versions: number): Size => ({
  entries,
  commitments: entries / 20,
  fundsOfCompany: Math.ceil(entries / 100_000),
  plans: entries / 50,
  statements: entries / 5,
  documents: Math.ceil(entries / 250),
  versions,
});

/** At ten million, ten versions of each entry would fill the disk rather than tell us more. */
export const sizes = { '10k': sizeOf(10_000, 10), '1M': sizeOf(1_000_000, 10), '10M': sizeOf(10_000_000, 2) };
