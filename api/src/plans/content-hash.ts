import { createHash } from 'node:crypto';
import { housekeepingColumns, planParts, recordOf } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Columns that say whose a part is and where it comes from, not what it says. */
const belonging = `'{descends_from,plan_version_id,measure_id}'::text[]`;

/** SHA-256 in hex of what a plan version says, as canonical JSON: two versions that say the same have the same. */
export async function contentHashOf(em: EntityManager, id: string): Promise<string> {
  const measure = `(select position from plan_measure where plan_measure.id = part.measure_id)`;
  const lists = Object.values(planParts)
    .map((part) => recordOf(part).table)
    .map(
      (table) => `'${table}', (select coalesce(jsonb_agg(to_jsonb(part) - ${housekeepingColumns} - ${belonging}
      ${table === 'plan_measure' ? '' : `|| jsonb_build_object('measure', ${measure})`} order by part.position), '[]') from ${table} part where part.plan_version_id = version.id)`,
    );
  const [row] = await em.execute<{ content: string }[]>(
    `select canonical_json(jsonb_strip_nulls(jsonb_build_object('situation', version.situation_analysis, 'tailoring', version.tailoring_notes,
       'consultation', version.consultation_notes, ${lists.join(', ')}))) as content from plan_version version where version.id = ?`,
    [id],
  );
  return createHash('sha256').update(row!.content).digest('hex');
}
