import type { SessionContext } from '@mikro-orm/core';
import { sessionVariables } from '../database/viewer.ts';
import type { Performance } from './perform.ts';

/** What PostgreSQL is told of an act: who acts, by which verb, in which request and why. */
export const sessionOf = ({ verb, input, actor }: Performance): SessionContext => ({
  variables: {
    ...sessionVariables(actor),
    'app.user_name': actor.name,
    'app.demo': String(actor.demo),
    'app.verb': verb.name,
    'app.request_id': input.requestId,
    'app.reason': input.reason?.trim() ?? '',
  },
});
