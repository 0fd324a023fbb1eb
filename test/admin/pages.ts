import type { TestApi } from '../support/api.ts';

const lists = [
  'counties',
  'organizations',
  'programs',
  'funds',
  'commitments',
  'plans',
  'classes',
  'campaigns',
  'outcomes',
  'help-platforms',
  'documents',
  'statements',
];

/** Every list of the console. */
export const listPaths = lists.map((resource) => `/${resource}`);

const records: readonly (readonly [resource: string, field: string, filter: string])[] = [
  ['versions', 'planVersions', '{state: REPORTED}'],
  ['counties', 'counties', '{code: {eq: "341321"}}'],
  ['organizations', 'organizations', '{names: {contains: "Kuaishou"}}'],
  ['programs', 'programs', '{title: {contains: "Kuaishou"}}'],
  ['funds', 'funds', '{names: {contains: "Alibaba"}}'],
  ['commitments', 'commitments', '{}'],
  ['plans', 'countyPlans', '{county: {code: {eq: "610727"}}}'],
  ['classes', 'trainingClasses', '{}'],
  ['campaigns', 'campaigns', '{counties: {some: {code: {eq: "530722"}}}}'],
  ['outcomes', 'outcomeReports', '{indicator: {code: {eq: "INCOME_EARNERS"}}}'],
  ['help-platforms', 'helpPlatforms', '{}'],
  ['documents', 'sourceDocuments', '{language: fr}'],
  ['statements', 'statements', '{correctionNote: {isNull: false}}'],
];

/** The page of one record of each kind. */
export async function recordPaths(api: TestApi): Promise<string[]> {
  const paths: string[] = [];
  for (const [resource, field, filter] of records) {
    const { data } = await api.ask<Record<string, { nodes: { id: string }[] }>>(
      'auditor@demo.fupin',
      `{ ${field}(first: 1, filter: ${filter}) { nodes { id } } }`,
    );
    const id = data[field]?.nodes[0]?.id;
    if (!id) throw new Error(`The world has no ${resource}`);
    paths.push(`/${resource}/${id}/show`);
  }
  return paths;
}
