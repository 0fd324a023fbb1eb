import type { Landmarks, Question } from './question.ts';

export const rowsOfPage = 10;
export const farPage = 1_000;

const statement = (condition: string) => `
  select json_build_object('ledgerEntries', json_build_object('nodes', coalesce(json_agg(entry), '[]')))::text as answer
  from (select id, type, occurred_on as "occurredOn" from ledger_entry ${condition} order by id limit ${rowsOfPage}) entry`;

const document = (after: string) => `query ${after && '($after: String)'} {
  ledgerEntries(first: ${rowsOfPage} ${after}) { nodes { id type occurredOn } } }`;

const postgraphile = (after: string) => ({
  document: `query ${after && '($after: Cursor)'} { allLedgerEntries(first: ${rowsOfPage} ${after}) { nodes { rowId type occurredOn } } }`,
  asOurs: ({ allLedgerEntries }: any) => ({
    ledgerEntries: { nodes: allLedgerEntries.nodes.map(({ rowId, ...rest }: any) => ({ id: rowId, ...rest })) },
  }),
});

export const firstPage: Question = {
  name: 'first page of ledger entries',
  document: document(''),
  statement: statement(''),
  populate: true,
  postgraphile: postgraphile(''),
};

export const laterPage: Question = {
  name: `page ${farPage} by cursor`,
  document: document('after: $after'),
  variables: ({ cursors }) => ({ after: cursors.ours }),
  statement: statement('where id > $1'),
  values: ({ entry }) => [entry],
  populate: true,
  postgraphile: {
    ...postgraphile('after: $after'),
    variables: ({ cursors }: Landmarks) => ({ after: cursors.postgraphile }),
  },
};

export const totals: Question = {
  name: 'totals by county and year, of each type and state',
  document: `{ ledgerEntryTotals(groupBy: [{county: {field: ID}}, {field: OCCURRED_ON, by: YEAR}, {field: TYPE}, {field: STATE}]) {
    groups { keys { value } count sums { field currency value count } } } }`,
  statement: `
    with sums as (
      select county_id::text as county, to_char(occurred_on, 'YYYY') as year, type, state, amount_currency as currency,
        sum(amount_amount) as value, count(*) as count
      from ledger_entry group by 1, 2, 3, 4, 5
    ), groups as (
      select county, year, type, state, sum(count) as count, json_agg(json_build_object('field', 'amount', 'currency', currency,
        'value', trim_scale(value)::text, 'count', count) order by currency) as sums
      from sums group by county, year, type, state
    )
    select json_build_object('ledgerEntryTotals', json_build_object('groups', json_agg(json_build_object('keys', json_build_array(
      json_build_object('value', county), json_build_object('value', year), json_build_object('value', type), json_build_object('value', state)),
      'count', count, 'sums', sums) order by county, year, type, state)))::text as answer from groups`,
};
