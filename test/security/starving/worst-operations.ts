/** An operation as a client posts it. */
export interface Question {
  query: string;
  variables?: object;
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const aliased = (count: number, field: string) => many(count, (index) => `a${index}: ${field}`).join(' ');
const id = (index: number) => `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const words = (index: number) => `a${index} b c d e f g h`;
const areas = (filter: object): Question => ({
  query: 'query ($filter: AreaFilter) { areas(filter: $filter, first: 200) { totalCount nodes { id } } }',
  variables: { filter },
});
const nested = (levels: number, step: (inner: object) => object): object =>
  levels === 0 ? { code: { eq: '1' } } : step(nested(levels - 1, step));
const permissions = 'permissions { action allowed reasons { code message path facts } }';
const past = new Date().toISOString();

/** The most that one may ask without being refused, by what it is the most of. */
export const worstOperations: Record<string, Question> = {
  'words searched': areas({ or: many(15, (index) => ({ names: { matches: words(index) } })) }),
  'roots that search': {
    query: `{ ${aliased(10, `areas(filter: {names: {matches: "${words(0)}"}}) { totalCount }`)} }`,
  },
  'totals that search': {
    query: 'query ($filter: AreaFilter) { areaTotals(filter: $filter, groupBy: {field: LEVEL}) { groups { count } } }',
    variables: { filter: { or: many(18, (index) => ({ names: { matches: words(index) } })) } },
  },
  'text compared': {
    query: 'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount nodes { id quoteOriginal } } }',
    variables: {
      filter: { or: many(40, (index) => ({ quoteOriginal: { contains: `${'ab'.repeat(900)}${index}` } })) },
    },
  },
  'ids listed': areas({ id: { notIn: many(1_000, id) }, not: { id: { in: many(1_000, id) } } }),
  alternatives: areas({ or: many(490, (index) => ({ code: { eq: `x${index}` } })) }),
  'relations followed': areas(nested(40, (inner) => ({ parent: inner }))),
  'lists followed': areas(nested(20, (inner) => ({ children: { none: inner } }))),
  'lists followed there and back': areas(nested(10, (inner) => ({ parent: { children: { some: inner } } }))),
  'lists beside one another': areas({
    or: many(120, (index) => ({ children: { none: { code: { eq: `q${index}` } } } })),
  }),
  rows: {
    query:
      '{ areas(first: 50) { nodes { names { zh en fr } children(first: 198) { nodes { id names { zh en fr } level } } } } }',
  },
  'rows and what they point to': {
    query: `{ areas(first: 200) { nodes { children(first: 45) { nodes { ${aliased(8, 'parent { names { zh } }')} } } } } }`,
  },
  'keys to sort by': {
    query: `{ auditEvents(first: 200, orderBy: [{field: VERB}, {field: OPERATION, direction: DESC}, {field: RECORD_TYPE},
      {field: OCCURRED_AT, direction: DESC}, {field: ACTOR_NAME}, {field: REQUEST_ID}]) {
      totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id before after } } }`,
  },
  'rows skipped': { query: '{ auditEvents(first: 200, offset: 1000000) { nodes { id before after } } }' },
  'the past of everything': {
    query: `{ areas(first: 200, asOf: "${past}") { totalCount nodes { names { zh } parent { names { zh } parent { names { zh } } } children(first: 40) { nodes { code } } } } }`,
  },
  'totals of the past': {
    query: `{ ${aliased(4, `statementTotals(asOf: "${past}", groupBy: {assertingOrganization: {field: ID}}) { groups { count measurementSums { value field unit } } }`)} }`,
  },
  groups: {
    query: `{ ${aliased(8, 'statementTotals(groupBy: {field: ID}) { groups(first: 1000) { keys { value } count measurementSums { field value reason differIn } } }')} }`,
  },
  'permissions of commitments': { query: `{ commitments(first: 200) { nodes { ${permissions} } } }` },
  'permissions of plans': { query: `{ planVersions(first: 200) { nodes { ${permissions} } } }` },
  'figures of funds': {
    query: `{ funds(first: 200) { nodes { ${aliased(5, 'waterfall { currency pledged committed paid inputs { recordType id } }')} } } }`,
  },
  'figures of everything': {
    query:
      '{ idleFunds(first: 200) { __typename } equalAllocations(first: 200) { inputs { id } } promiseCalendar(first: 200) { __typename } }',
  },
  progress: {
    query:
      '{ planTargets(first: 200) { nodes { progress { claimed { share reason } verified { share } official { share } inputs { id } } } } }',
  },
  versions: {
    query:
      '{ areas(first: 100) { nodes { history(first: 90) { totalCount nodes { version verb changedFields recordedFrom } } } } }',
  },
  tasks: { query: `{ viewer { ${aliased(6, 'tasks { kind subject dueOn }')} } }` },
};
