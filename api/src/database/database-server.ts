import type { ClientConfig } from 'pg';

/** `owner` owns the tables and migrates, `app` answers requests, `auth` belongs to the sign-in library. */
export type DatabaseRole = 'owner' | 'app' | 'auth';

/** How to connect as a role, to the main database unless another is named. */
export type Connection = (role: DatabaseRole, database?: string) => ClientConfig;

/** A running PostgreSQL with Fupin's roles in it, ours or given by DATABASE_URL. */
export interface DatabaseServer {
  readonly embedded: boolean;
  readonly connection: Connection;
  /** Makes a database that the owner owns; a copy of `template`, which nobody may be using, when given. */
  createDatabase(name: string, options?: { template?: string }): Promise<void>;
  /** Drops a database, also while it is in use; one that does not exist is fine. */
  dropDatabase(name: string): Promise<void>;
  /** Stops an embedded server within 10 s and frees its folder; a given server keeps running. */
  stop(): Promise<void>;
}

/** The part of pino that the database server speaks to. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
