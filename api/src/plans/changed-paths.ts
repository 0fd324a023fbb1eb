import { planParts, recordOf } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The list of each kind of part, by the name of its record. */
const listOf = new Map(Object.entries(planParts).map(([list, part]) => [recordOf(part).name, list]));

/** Where a part stands among its kind; null for what is no part. */
const positionOfPart = `(${Object.values(planParts)
  .map((part) => `select position from ${recordOf(part).table} part where part.id = event.record_id`)
  .join(' union all ')})`;

interface Change {
  record_type: string;
  operation: 'INSERT' | 'UPDATE' | 'DELETE';
  changed_fields: string[];
  position: number | null;
}

/**
 * What this request changed in a version, as "budgetLines.2.amount": read from the trail, which the same
 * transaction has just written, so that both always agree.
 */
export async function changedPaths(em: EntityManager, versionId: string): Promise<string[]> {
  const changes = await em.execute<Change[]>(
    `select event.record_type, event.operation, event.changed_fields,
       coalesce((event.before::jsonb ->> 'position')::integer, ${positionOfPart}) as position
     from audit_event event
     where event.request_id = setting('request_id') and event.actor_id = setting('user')::uuid
       and (event.record_id = ? or event.record_type in (${[...listOf.keys()].map((name) => `'${name}'`).join(', ')}))
     order by event.id`,
    [versionId],
  );
  return changes.flatMap(({ record_type, operation, changed_fields, position }) => {
    const list = listOf.get(record_type);
    if (!list) return changed_fields;
    const part = `${list}.${position}`;
    return operation === 'UPDATE' ? changed_fields.map((field) => `${part}.${field}`) : [part];
  });
}
