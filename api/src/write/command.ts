import type { Language } from '@fupin/schema';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Viewer } from '../database/viewer.ts';
import type { Selected } from '../read/selection.ts';
import type { Verb } from './verb.ts';
import type { VerbServices } from './verb-context.ts';

/** What every mutation takes, besides the input of its verb. */
export interface MutationArguments extends Record<string, unknown> {
  requestId: string;
  reason?: string | null;
  expectedVersion?: number;
}

/** One verb to be done: with which arguments, by whom, and what is selected of its answer. */
export interface Command {
  verb: Verb;
  input: MutationArguments;
  actor: Viewer;
  /** In which the answer says why something may not be done. */
  language: Language;
  selection: Selected[];
}

/** What commands need to be done. */
export interface CommandDependencies {
  orm: MikroORM;
  services: VerbServices;
}
