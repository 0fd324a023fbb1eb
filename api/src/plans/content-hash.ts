import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Columns that say when and by whom a row was written, not what it says. */
const housekeeping = '{id,version,created_at,created_by,updated_at,updated_by,demo,descends_from,plan_version_id}';

const parts = ['plan_measure', 'plan_assumption', 'plan_target', 'plan_budget_line'];

/** SHA-256 in hex of what a plan version says, as canonical JSON: two versions that say the same have the same. */
export async function contentHashOf(em: EntityManager, id: string): Promise<string> {
  const measure = `(select position from plan_measure where plan_measure.id = part.measure_id)`;
  const lists = parts.map(
    (table) => `'${table}', (select coalesce(jsonb_agg(to_jsonb(part) - '${housekeeping}'::text[] - 'measure_id'
      ${table === 'plan_measure' ? '' : `|| jsonb_build_object('measure', ${measure})`} order by part.position), '[]') from ${table} part where part.plan_version_id = version.id)`,
  );
  const [row] = await em.execute<{ content: string }[]>(
    `select canonical_json(jsonb_strip_nulls(jsonb_build_object('situation', version.situation_analysis, 'tailoring', version.tailoring_notes,
       'consultation', version.consultation_notes, ${lists.join(', ')}))) as content from plan_version version where version.id = ?`,
    [id],
  );
  return createHash('sha256').update(row!.content).digest('hex');
}
