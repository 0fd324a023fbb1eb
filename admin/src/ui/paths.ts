/** Where a record is shown. */
export const recordPath = (resource: string, id: string): string => `/${resource}/${id}/show`;

/** Where the list of a resource is shown, filtered. */
export function listPath(resource: string, wanted: Record<string, string> = {}): string {
  if (Object.keys(wanted).length === 0) return `/${resource}`;
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(wanted))}`;
}
