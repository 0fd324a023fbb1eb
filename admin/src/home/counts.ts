/** A group of the API's totals: how many records share a key. */
export interface CountedGroup {
  count: number;
  keys: readonly { value: string | null }[];
}

/** How many records have the key; none is zero, as the groups cover everything. */
export function countOf(groups: readonly CountedGroup[], value: string): number {
  return groups.find(({ keys: [key] }) => key?.value === value)?.count ?? 0;
}
