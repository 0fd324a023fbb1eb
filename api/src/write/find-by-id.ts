import { recordOf, type Declared } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a record. */
export const isId = (text: string): boolean => idPattern.test(text);

/** A record that who acts may read; undefined also when the id is none. */
export async function findById(em: EntityManager, type: Declared, id: string): Promise<object | undefined> {
  if (!isId(id)) return undefined;
  return rowById(em, type, id, '');
}

/** A record that who acts may change, which nobody else changes until the transaction ends. */
export const lockById = (em: EntityManager, type: Declared, id: string): Promise<object | undefined> =>
  rowById(em, type, id, 'for update');

/** Our own statement for what MikroORM would find: it is planned once, where MikroORM's has the id in its text. */
async function rowById(em: EntityManager, type: Declared, id: string, how: '' | 'for update') {
  const { type: entity, table } = recordOf(type);
  const statement = CompiledQuery.raw(`select * from "${table}" where id = $1 ${how}`, [id]);
  const { rows } = await em.getKysely().executeQuery<object>(statement);
  return rows[0] && em.map<object>(entity as never, rows[0]);
}
