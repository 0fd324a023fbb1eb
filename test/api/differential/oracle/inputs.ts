/** A record that entered a figure, as the rows of a figure name it. */
export const input = (recordType: string, { id }: { id: string }): string => `${recordType} ${id}`;

/** The named records, each once, by type and id. */
export const namedInputs = (named: readonly string[]): { record_type: string; id: string }[] =>
  [...new Set(named)].toSorted().map((name) => {
    const [record_type, id] = name.split(' ') as [string, string];
    return { record_type, id };
  });
