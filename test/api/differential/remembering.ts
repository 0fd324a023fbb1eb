/** Makes what belongs to a key the first time it is wanted. */
export function remembering<Made>(): (key: string, make: () => Made) => Made {
  const made = new Map<string, Made>();
  return (key, make) => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key)!;
  };
}
