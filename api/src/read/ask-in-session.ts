import type { Pool } from 'pg';
import { agreeOn } from './agreed-past.ts';
import { isRefusal, OneTrip, type NamedStatement } from './one-trip.ts';
import type { Session } from './session.ts';

/** A session as a statement that says who asks until its transaction ends. */
const sayingWho = new WeakMap<Session, NamedStatement>();

/** How long PostgreSQL took for an operation. */
export interface TimeSpent {
  milliseconds: number;
}

/**
 * What one statement answers as JSON text within a session, null when it answers nothing; in one round trip, whose
 * transaction begins with who asks and forgets it at its end; `spent` counts how long PostgreSQL took.
 */
export async function askInSession(
  pool: Pool,
  session: Session,
  statement: NamedStatement,
  spent?: TimeSpent,
): Promise<string | null> {
  if (statement.instants?.some((instant) => instant !== null)) await agreeOn(pool, statement.instants);
  const client = await pool.connect();
  const from = performance.now();
  return new Promise((answered, failed) => {
    const trip = new OneTrip([whoAsks(session), statement], (error, answer) => {
      if (spent) spent.milliseconds += performance.now() - from;
      client.release(error && !isRefusal(error) ? error : undefined);
      if (error) failed(error);
      else answered(answer);
    });
    client.query(trip);
  });
}

function whoAsks(session: Session): NamedStatement {
  let statement = sayingWho.get(session);
  if (!statement) sayingWho.set(session, (statement = settingOf(session)));
  return statement;
}

/** A statement that sets variables for its transaction; it answers no values, which may be long. */
function settingOf(variables: Session): NamedStatement {
  const settings = Object.keys(variables).map((name, index) => `set_config('${name}', $${index + 1}, true) is null`);
  return {
    name: `who-asks-${settings.length}`,
    text: `select ${settings.join(', ')}`,
    values: Object.values(variables),
  };
}
