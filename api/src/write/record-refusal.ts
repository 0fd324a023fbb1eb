import { recordOf, User, type Declared } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { isId } from './find-by-id.ts';
import type { Command } from './command.ts';
import { sessionOf } from './session-of.ts';
import { targetArgument } from './verb.ts';

/** The codes of refusals that the trail records. */
const recorded = new Set<unknown>(['FORBIDDEN', 'NOT_FOUND', 'RULE_VIOLATED']);

/** Records a refused attempt in the trail, in a transaction of its own, since that of the attempt is undone. */
export async function recordRefusal(orm: MikroORM, command: Command, error: unknown): Promise<void> {
  if (!(error instanceof GraphQLError) || !recorded.has(error.extensions['code'])) return;
  const { verb, input, actor } = command;
  // What is done with Fupin as a whole is recorded with who tried it.
  const { on, id } = verb.on
    ? { on: verb.on, id: String(input[targetArgument(verb)]) }
    : { on: User, id: actor.userId };
  if (!isId(id)) return;
  const { name } = recordOf(on as Declared);
  const { code, rule, facts } = error.extensions;
  await orm.em.fork({ session: sessionOf(command) }).transactional(async (em) => {
    await em.execute('select log_refusal(?, ?, ?::jsonb)', [name, id, JSON.stringify({ code: rule ?? code, facts })]);
  });
}
