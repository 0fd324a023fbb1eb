import type pg from 'pg';
import { withClient } from '@fupin/api/src/database/connect.ts';

/** How many commitments are written to in turn, so that writers seldom wait for one another. */
const commitments = 256;

/** Commits money of Alibaba's to Lueyang; answers the ids of fresh commitments, on which nothing is drafted. */
export async function promiseMoney(owner: pg.ClientConfig): Promise<string[]> {
  return withClient(owner, async (client) => {
    await client.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
    const { rows } = await client.query<{ id: string }>(`
      with place as (
        select (select id from organization where names->>'en' = 'Alibaba Group') as company, (select id from area where code = '610727') as county
      ), fund as (
        insert into fund (id, origin, company_id, sponsor_id, names)
        select uuidv7(), 'FILED', company, company, '{"zh": "基金", "original": "zh"}' from place returning id
      ), promise as (
        insert into commitment (id, origin, company_id, county_id, kind, state, fund_id, provider_id, recipient_id, recipient_area_id, purpose, agreement_reference)
        select uuidv7(), 'FILED', company, county, 'COMMITMENT', 'COMMITTED', fund.id, company, company, county, '鸡舍', 'A-1'
        from place, fund, generate_series(1, ${commitments}) returning id, company_id, county_id
      )
      insert into commitment_event (id, origin, company_id, county_id, commitment_id, type, amount_delta_amount, amount_delta_currency,
        effective_on_precision, effective_on_earliest, effective_on_latest, effective_on_inferred)
      select uuidv7(), 'FILED', company_id, county_id, id, 'COMMITTED', 1000000000, 'CNY', 'DAY', '2024-01-01', '2024-01-01', false
      from promise returning commitment_id as id`);
    return rows.map(({ id }) => id);
  });
}

/** How many payments were drafted on the commitments, and how many events the trail has of it. */
export async function countDrafts(owner: pg.ClientConfig, ids: string[]): Promise<{ drafts: number; events: number }> {
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ drafts: number; events: number }>(
      `select count(*)::integer as drafts, count(event.id)::integer as events from ledger_entry entry
       left join audit_event event on event.record_id = entry.id and event.verb = 'draftDisbursement' and event.acting_role = 'CSR_EDITOR'
       where entry.commitment_id = any($1)`,
      [ids],
    );
    return rows[0]!;
  });
}
