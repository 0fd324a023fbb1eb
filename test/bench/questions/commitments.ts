import type { Question } from './question.ts';

const fields = `id kind state purpose fund { id names { zh } } county { id code names { zh } }
  ledgerEntries(first: 5) { nodes { id type occurredOn amount { amount currency } } }`;

const rowsOf = (commitment: string, fund: string, entry: string, known = '') => `
  json_build_object('id', ${commitment}.id, 'kind', ${commitment}.kind, 'state', ${commitment}.state, 'purpose', ${commitment}.purpose,
    'fund', (select json_build_object('id', id, 'names', json_build_object('zh', names->>'zh')) from ${fund} where id = ${commitment}.fund_id ${known}),
    'county', (select json_build_object('id', id, 'code', code, 'names', json_build_object('zh', names->>'zh')) from area where id = ${commitment}.county_id),
    'ledgerEntries', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', entry.id, 'type', entry.type, 'occurredOn', entry.occurred_on,
      'amount', json_build_object('amount', trim_scale(entry.amount_amount)::text, 'currency', entry.amount_currency)) order by entry.id), '[]')
      from (select * from ${entry} where commitment_id = ${commitment}.id ${known} order by id limit 5) entry)))`;

const listOf = (rows: string) =>
  `json_build_object('commitments', json_build_object('nodes', coalesce(json_agg(${rows} order by promise.id), '[]')))::text as answer`;

const relayFields = `rowId kind state purpose fundByFundId { rowId names } areaByCountyId { rowId code names }
  ledgerEntriesByCommitmentId(first: 5) { nodes { rowId type occurredOn amountAmount amountCurrency } }`;

const asOurs = ({ rowId, kind, state, purpose, fundByFundId: fund, areaByCountyId: county, ...lists }: any) => ({
  id: rowId,
  kind,
  state,
  purpose,
  fund: fund && { id: fund.rowId, names: { zh: fund.names.zh } },
  county: county && { id: county.rowId, code: county.code, names: { zh: county.names.zh } },
  ledgerEntries: {
    nodes: lists.ledgerEntriesByCommitmentId.nodes.map((entry: any) => ({
      id: entry.rowId,
      type: entry.type,
      occurredOn: entry.occurredOn,
      amount: { amount: entry.amountAmount, currency: entry.amountCurrency },
    })),
  },
});

export const fifty: Question = {
  name: '50 commitments × (fund, county, 5 ledger entries)',
  document: `{ commitments(first: 50) { nodes { ${fields} } } }`,
  statement: `select ${listOf(rowsOf('promise', 'fund', 'ledger_entry'))} from (select * from commitment order by id limit 50) promise`,
  populate: true,
  postgraphile: {
    document: `{ allCommitments(first: 50) { nodes { ${relayFields} } } }`,
    asOurs: ({ allCommitments }) => ({ commitments: { nodes: allCommitments.nodes.map(asOurs) } }),
  },
};

export const one: Question = {
  name: 'one commitment with the same',
  document: `query ($id: String!) { commitment(id: $id) { ${fields} } }`,
  variables: ({ commitment }) => ({ id: commitment }),
  statement: `select json_build_object('commitment', ${rowsOf('promise', 'fund', 'ledger_entry')})::text as answer from commitment promise where id = $1`,
  values: ({ commitment }) => [commitment],
  populate: true,
  postgraphile: {
    document: `query ($id: UUID!) { commitmentByRowId(rowId: $id) { ${relayFields} } }`,
    variables: ({ commitment }) => ({ id: commitment }),
    asOurs: ({ commitmentByRowId }) => ({ commitment: asOurs(commitmentByRowId) }),
  },
};

/** A year before the newest record. */
const past = '2025-01-01T00:00:00Z';

const known = `and recorded_from <= '${past}' and recorded_to > '${past}'`;

export const fiftyAsOf: Question = {
  name: 'the 50 as of a year ago',
  document: `{ commitments(first: 50, asOf: "${past}") { nodes { ${fields} } } }`,
  statement: `select ${listOf(rowsOf('promise', 'fund_history', 'ledger_entry_history', known))}
    from (select * from commitment_history where true ${known} order by id limit 50) promise`,
};

export const filtered: Question = {
  name: '25 filtered along two relations, with totalCount',
  document: `query ($counties: [String!]) {
    commitments(first: 25, filter: {fund: {sponsor: {abbreviation: {eq: "K1"}}}, county: {code: {in: $counties}}}) {
      totalCount nodes { id purpose state } } }`,
  variables: ({ counties }) => ({ counties }),
  statement: `with chosen as materialized (
      select id, purpose, state from commitment
      where fund_id in (select fund.id from fund join organization on organization.id = sponsor_id where organization.abbreviation = 'K1')
        and county_id in (select id from area where code = any($1)))
    select json_build_object('commitments', json_build_object('totalCount', (select count(*) from chosen),
      'nodes', (select coalesce(json_agg(page), '[]') from (select * from chosen order by id limit 25) page)))::text as answer`,
  values: ({ counties }) => [counties],
  populate: true,
};
