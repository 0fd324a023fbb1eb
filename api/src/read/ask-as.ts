import { DatabaseError, type Pool } from 'pg';
import { sessionVariables, type Viewer } from '../access/viewer.ts';
import type { Spent } from '../limits/budget-entry.ts';
import { agreeOn } from './agreed-past.ts';
import { OneTrip, type NamedStatement } from './one-trip.ts';

/** The viewer's session variables as a statement that says who asks until its transaction ends. */
const sayingWho = new WeakMap<Viewer, NamedStatement>();

/**
 * What one statement answers as JSON text to a viewer, null when it answers nothing; in one round trip, whose
 * transaction begins with who asks and forgets it at its end; `spent` counts how long PostgreSQL took.
 */
export async function askAs(
  pool: Pool,
  viewer: Viewer,
  statement: NamedStatement,
  spent?: Pick<Spent, 'milliseconds'>,
): Promise<string | null> {
  if (statement.instants?.some((instant) => instant !== null)) await agreeOn(pool, statement.instants);
  const client = await pool.connect();
  const from = performance.now();
  return new Promise((answered, failed) => {
    const trip = new OneTrip([whoAsks(viewer), statement], (error, answer) => {
      if (spent) spent.milliseconds += performance.now() - from;
      client.release(error && !isRefusal(error) ? error : undefined);
      if (error) failed(error);
      else answered(answer);
    });
    client.query(trip);
  });
}

/** Whether PostgreSQL refused one statement and goes on with the next; else the connection is at fault. */
const isRefusal = (error: Error) => error instanceof DatabaseError && error.severity === 'ERROR';

function whoAsks(viewer: Viewer): NamedStatement {
  let statement = sayingWho.get(viewer);
  if (!statement) sayingWho.set(viewer, (statement = settingOf(sessionVariables(viewer))));
  return statement;
}

/** A statement that sets variables for its transaction; it answers no values, which may be long. */
function settingOf(variables: Record<string, string>): NamedStatement {
  const settings = Object.keys(variables).map((name, index) => `set_config('${name}', $${index + 1}, true) is null`);
  return { name: 'who-asks', text: `select ${settings.join(', ')}`, values: Object.values(variables) };
}
