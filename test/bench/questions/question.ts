/** Rows of the filled database that questions ask for. */
export interface Landmarks {
  commitment: string;
  /** Codes of counties with many commitments. */
  counties: string[];
  /** The ledger entry that ends page 999, and how each server calls that place. */
  entry: string;
  cursors: { ours: string; postgraphile: string };
}

/** One question, as each contender has to be asked; all must answer the same. */
export interface Question {
  name: string;
  /** What the contract is asked; `populate` answers the same document where it can. */
  document: string;
  variables?: (landmarks: Landmarks) => Record<string, unknown>;
  /** The hand-written statement: one row whose `answer` is the JSON text of what ours answers. */
  statement: string;
  values?: (landmarks: Landmarks) => unknown[];
  /** Whether finding entities and walking them can answer it. */
  populate?: true;
  /** Left out where the preset has no way to ask. */
  postgraphile?: {
    document: string;
    variables?: (landmarks: Landmarks) => Record<string, unknown>;
    /** Its answer in the words of our contract. */
    asOurs: (data: any) => unknown;
  };
}
