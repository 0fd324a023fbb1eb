/** Where a record is shown. */
export const recordPath = (resource: string, id: string): string => `/${resource}/${id}/show`;

/** Where the list of a resource is shown, filtered. */
export function listPath(resource: string, wanted: Record<string, string> = {}): string {
  if (Object.keys(wanted).length === 0) return `/${resource}`;
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(wanted))}`;
}

/** Where a record of the contract is shown, when it has a page of its own. */
export const resourceOfType: Partial<Record<string, string>> = {
  Area: 'counties',
  Organization: 'organizations',
  Program: 'programs',
  Fund: 'funds',
  Commitment: 'commitments',
  CountyPlan: 'plans',
  PlanVersion: 'versions',
  TrainingClass: 'classes',
  Campaign: 'campaigns',
  OutcomeReport: 'outcomes',
  HelpPlatform: 'help-platforms',
  SourceDocument: 'documents',
  Statement: 'statements',
  User: 'users',
};
