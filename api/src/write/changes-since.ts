import { recordOf, type Declared } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What somebody did with a record. */
interface Change {
  verb: string;
  /** The name of who did it, as far as the trail tells it to who asks. */
  by: string | null;
  at: string;
}

/** What was done with a record since it was at a version, as far as who asks may read it; the oldest first. */
export const changesSince = (em: EntityManager, on: Declared, id: string, version: number): Promise<Change[]> =>
  em.execute<Change[]>(
    `select change.recorded_verb as verb,
      (select event.actor_name from audit_event event where event.record_id = change.id and event.verb = change.recorded_verb
        and event.actor_id = change.recorded_by order by event.occurred_at desc limit 1) as by,
      to_char(change.recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from "${recordOf(on).table}_history" change where change.id = ? and change.version > ? order by change.version limit 20`,
    [id, version],
  );
