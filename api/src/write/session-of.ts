import type { SessionContext } from '@mikro-orm/core';
import { sessionIn } from '../database/viewer.ts';
import type { Command } from './command.ts';

/** The session of a command: who acts, by which verb, in which request and why. */
export const sessionOf = ({ verb, input, actor, language }: Command): SessionContext => ({
  variables: {
    ...sessionIn(actor, language),
    'app.user_name': actor.name,
    'app.demo': String(actor.demo),
    'app.verb': verb.name,
    'app.request_id': input.requestId,
    'app.reason': input.reason?.trim() ?? '',
  },
});
