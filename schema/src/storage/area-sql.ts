import { readFileSync } from 'node:fs';

/**
 * What an area brings to the database beside its tables. Its statements run after the migrations, in the order given,
 * and only when one of them changed since; each of them can be run again. They may call `refuse`, `setting` and what
 * else the database brings itself.
 */
export interface AreaSql {
  /** Names the statements among those that have run. */
  name: string;
  /** Functions, triggers, views, tables and policies; what only the owner uses needs no rights. */
  statements: readonly string[];
  /** What the role that answers requests uses of it. */
  requests?: Rights;
  /** What the role that signs people in uses of it. */
  signIn?: Rights;
  /** What it does in its own name: the audit trail takes no change without a declared verb, and these are no mutations. */
  acts?: readonly string[];
}

export interface Rights {
  /** Functions that it may execute, by name. */
  executes?: readonly string[];
  /** What it may do with a table or view, by name, as `select, insert`. */
  tables?: Readonly<Record<string, string>>;
}

/** The statements of a `.sql` file, named relative to the module that uses it: `readSql('./x.sql', import.meta.url)`. */
export const readSql = (file: `./${string}.sql`, module: string): string => readFileSync(new URL(file, module), 'utf8');
