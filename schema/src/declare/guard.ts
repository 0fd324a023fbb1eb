import type { Declared } from './declaration.ts';

/** A rule that PostgreSQL keeps whoever writes: a trigger that refuses a change which would break it. */
export interface Guard {
  /** Also the name of the trigger and of its function. */
  name: string;
  /** The records whose changes it judges. */
  watches: () => readonly Declared[];
  /** Deletions are judged only where it says so. */
  when:
    | 'before insert or update'
    | 'before insert or update or delete'
    | 'before update or delete'
    | 'after insert or update'
    | 'after insert or update or delete';
  /** The text of a `.sql` file that makes the function: as the owner of the tables, so that a sum counts every row. */
  sql: string;
}

const guards: Guard[] = [];

export const declareGuard = (guard: Guard): void => void guards.push(guard);

/** Every declared guard, in the order of declaration. */
export const declaredGuards = (): readonly Guard[] => guards;
