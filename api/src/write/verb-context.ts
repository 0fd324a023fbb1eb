import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../database/viewer.ts';
import { initialState } from './take-step.ts';

/** What areas give their verbs to work with besides the database; each area declares its own here. */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface VerbServices {}

/** What a verb may use: the entities of its transaction, who acts, and when. */
export interface VerbContext extends VerbServices {
  em: EntityManager;
  actor: Viewer;
  now: Date;
  /** Why, where who acts said so. */
  reason?: string;
  /** The calendar day in China. */
  today: string;
  /** Says a secret to who acts, this once. */
  reveal(secret: string): void;
  /** Does something once the transaction is committed. */
  afterCommit(work: () => unknown): void;
  /** Makes a record that is filed here, in the state in which such records begin; it is written with all that the verb changed. */
  make<T extends object>(type: new () => T, values: Partial<Record<keyof T, unknown>>): T;
}

const dayInChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** What is left to do, and to answer, once the transaction of a verb is committed. */
export interface AfterCommit {
  secret?: string;
  work: (() => unknown)[];
}

interface VerbContextParts extends Pick<VerbContext, 'em' | 'actor' | 'reason'> {
  services: VerbServices;
  afterCommit: AfterCommit;
}

export function makeVerbContext({ em, actor, reason, services, afterCommit }: VerbContextParts): VerbContext {
  const now = new Date();
  return {
    ...services,
    em,
    actor,
    now,
    reason,
    reveal: (secret) => void (afterCommit.secret = secret),
    afterCommit: (work) => void afterCommit.work.push(work),
    today: dayInChina.format(now),
    make<T extends object>(type: new () => T, values: Partial<Record<keyof T, unknown>>): T {
      const made = em.create<T>(
        type,
        { id: uuidv7(), origin: 'FILED', ...values, ...initialState(type, values) } as never,
        { partial: true },
      );
      em.persist(made);
      return made;
    },
  };
}

/** The company and the county of a record, for what is made beneath it. */
export const scopeOf = ({ company, county }: { company?: unknown; county?: unknown }) => ({ company, county });
