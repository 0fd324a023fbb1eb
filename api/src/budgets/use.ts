/** What was used within one calendar minute. */
export interface Use {
  operations: number;
  points: number;
}

/** What a principal used, as far as this process knows. */
export interface PrincipalUse {
  /** Of minutes since 1970, the one that `current` belongs to. */
  minute: number;
  current: Use;
  previous: Use;
  atOnce: number;
  light: number;
  /** Lets in those that wait for a light one to end, the first first. */
  waiting: (() => void)[];
  /** What other processes said when uses were last shared. */
  elsewhere: { minute: number; current: Use; previous: Use; atOnce: number };
  /** Whether something changed since uses were last shared. */
  isNews: boolean;
}
