import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../access/viewer.ts';

/** What a verb may use: the entities of its transaction, who acts, and when. */
export interface Writing {
  em: EntityManager;
  actor: Viewer;
  now: Date;
  /** Why, where who acts said so. */
  reason?: string;
  /** The calendar day in China. */
  today: string;
  /** Makes a record that is filed here; it is written with everything else that the verb changed. */
  make<T extends object>(type: new () => T, values: Partial<Record<keyof T, unknown>>): T;
}

const dayInChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

export function startWriting(em: EntityManager, actor: Viewer, reason: string | undefined): Writing {
  const now = new Date();
  return {
    em,
    actor,
    now,
    reason,
    today: dayInChina.format(now),
    make<T extends object>(type: new () => T, values: Partial<Record<keyof T, unknown>>): T {
      const made = em.create<T>(type, { id: uuidv7(), origin: 'FILED', ...values } as never, { partial: true });
      em.persist(made);
      return made;
    },
  };
}

/** The company and the county of a record, for what is made beneath it. */
export const scopeOf = ({ company, county }: { company?: unknown; county?: unknown }) => ({ company, county });
