import { instants } from './world/planted-world.ts';

/** What random operations once found the engine to answer otherwise than the plain resolution, each by the smallest operation. */
export const foundMismatches: Record<string, string> = {
  'tells where a page lies when nothing else of it is asked':
    '{ statements(last: 5) { pageInfo { hasNextPage } } fund: funds { pageInfo { hasPreviousPage } __typename } }',
  'shows a list that is empty and of which only the page is asked':
    '{ people(first: 5) { nodes { evidence(last: 0) { totalCount pageInfo { hasNextPage } } } } }',
  'shows a history of which only the page is asked':
    '{ funds(first: 200) { nodes { history { pageInfo { hasPreviousPage __typename } } } } }',
  'orders groups by what their keys mean, so that 9 comes before 10':
    '{ fundTotals(groupBy: [{field: OBSERVER_COUNT}, {field: REPORT_CADENCE_MONTHS}]) { groups { keys { value } count } } }',
  'writes the decimal of a group as it writes decimals elsewhere':
    '{ ledgerEntryTotals(groupBy: [{field: AMOUNT}]) { groups { keys { field value } count } } }',
  'writes the instant of a group so that it can be sent back as a filter':
    '{ evidenceTotals(groupBy: [{field: RELEASED_AT}]) { groups { keys { value } count } } }',
  'does not tell at an instant that a version was to be replaced later': `{ funds(first: 200, asOf: "${instants.planted}") {
    nodes { history { nodes { version recordedFrom recordedTo } } } } }`,
};
