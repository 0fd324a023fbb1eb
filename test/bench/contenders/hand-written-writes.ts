import pg from 'pg';
import { poolSize, serve, serveJson } from './contender.ts';

/** One payment to draft. */
interface Asked {
  requestId: string;
  commitmentId: string;
  amount: string;
  occurredOn: string;
}

/** What the verb leaves in the tables: the request id with its answer, and the entry. */
const statement = `
  with entry as (
    insert into ledger_entry (id, origin, type, state, company_id, county_id, commitment_id, provider_id, receiver_id, amount_amount, amount_currency, occurred_on)
    select uuidv7(), 'FILED', 'DISBURSEMENT', 'DRAFT', company_id, county_id, id, provider_id, recipient_id, $3::numeric, 'CNY', $4::date
    from commitment where id = $2::uuid returning id, version
  ), answered as (select id, json_build_object('id', id, 'version', version)::text as answer from entry), kept as (
    insert into verb_request (actor_id, request_id, verb, payload_hash, answer, record_id)
    select setting('user')::uuid, $1, 'draftDisbursement', md5($1), answer, id from answered
  )
  select answer from answered`;

// The limit: a transaction of three trips, its one statement prepared. It asks for no permission and checks no input,
// but the policies, guards and triggers of the database hold for it as for ours.
serve('/', ({ app, session }) => {
  const pool = new pg.Pool({ ...app, max: poolSize });
  const settings = Object.entries(session).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  const begin = (requestId: string) =>
    `begin; select ${settings.join(', ')}, set_config('app.request_id', ${pg.escapeLiteral(requestId)}, true)`;
  return serveJson(async (asked) => {
    const { requestId, commitmentId, amount, occurredOn } = asked as Asked;
    const client = await pool.connect();
    try {
      await client.query(begin(requestId));
      const values = [requestId, commitmentId, amount, occurredOn];
      const { rows } = await client.query<{ answer: string }>({ name: 'draft', text: statement, values });
      await client.query('commit');
      return `{"data":{"draftDisbursement":${rows[0]!.answer}}}`;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  });
});
