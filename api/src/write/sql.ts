import { readSql, type AreaSql } from '@fupin/schema/model';
import { recordScopes } from './record-scopes.ts';
import type { Verb } from './verb.ts';

/**
 * What the frame of verbs brings to the database. `log_refusal` writes the trail for whoever answers requests, but only
 * that a declared verb was refused.
 */
export const sqlOfWrites = (verbs: readonly Verb[]): AreaSql => ({
  name: 'write',
  statements: [
    readSql('./verb-request.sql', import.meta.url),
    recordScopes(verbs.flatMap(({ on }) => on ?? [])),
    readSql('./log-refusal.sql', import.meta.url),
  ],
  requests: { executes: ['log_refusal'], tables: { verb_request: 'select, insert, update' } },
  acts: verbs.map(({ name }) => name),
});
