import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Statement } from '../read/statement.ts';

/** Asks within the transaction of the entities; what is asked with values is planned once. */
export async function askWithin(em: EntityManager, { text, values }: Statement): Promise<string | null> {
  const { rows } = await em.getKysely().executeQuery<{ answer: string | null }>(CompiledQuery.raw(text, [...values]));
  return rows[0]?.answer ?? null;
}
