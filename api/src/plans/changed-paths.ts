import { readSql } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

const changesOfRequest = readSql('./changes-of-request.sql', import.meta.url);

const listOf: Record<string, string> = {
  PlanMeasure: 'measures',
  PlanAssumption: 'assumptions',
  PlanTarget: 'targets',
  PlanBudgetLine: 'budgetLines',
};

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
  const asked = CompiledQuery.raw(changesOfRequest, [versionId]);
  const { rows: changes } = await em.getKysely().executeQuery<Change>(asked);
  return changes.flatMap(({ record_type, operation, changed_fields, position }) => {
    const list = listOf[record_type];
    if (!list) return changed_fields;
    const part = `${list}.${position}`;
    return operation === 'UPDATE' ? changed_fields.map((field) => `${part}.${field}`) : [part];
  });
}
