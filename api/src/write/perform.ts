import { enough, recordOf, type Declared } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, forbidden } from '../errors/graphql-errors.ts';
import { answerOf } from './answer-of.ts';
import { askWithin } from './ask-within.ts';
import { authorizationSql, authorizedTarget, type Authorization } from './authorization.ts';
import type { Command, CommandDependencies, MutationArguments } from './command.ts';
import { needReason } from './need-reason.ts';
import { recordRefusal } from './record-refusal.ts';
import { refusalOf } from './refusals.ts';
import { claimRequest, storeAnswer } from './requests.ts';
import { sessionOf } from './session-of.ts';
import { takeStep } from './take-step.ts';
import { validated } from './validate-input.ts';
import { textFault, isBlank } from './text-fault.ts';
import type { Verb } from './verb.ts';
import { makeVerbContext, type AfterCommit } from './verb-context.ts';
import { sentences } from './sentences.ts';

/**
 * Performs a verb in one transaction: request id, permission, lock, input, the verb itself, and the answer through
 * the read engine; all of it happens or nothing.
 * @throws FORBIDDEN NOT_FOUND BAD_INPUT RULE_VIOLATED CONFLICT IDEMPOTENCY_CONFLICT
 */
export async function perform(dependencies: CommandDependencies, command: Command): Promise<unknown> {
  const { verb, input, actor, selection } = command;
  assertStorable(input);
  const afterCommit: AfterCommit = { work: [] };
  try {
    if (!actor.mayWrite) throw forbidden(sentences.tokenOnlyReads);
    const { requestId } = input;
    const question = authorizationSql(verb, input);
    const text = await dependencies.orm.em.fork({ session: sessionOf(command) }).transactional(async (em) => {
      const request = { requestId, verb: verb.name, input, selection };
      const { replay, answer: authorization } = await claimRequest<Authorization>(em, request, question);
      if (replay?.answer) return replay.answer;
      const id = replay?.recordId ?? (await change({ ...dependencies, em, afterCommit }, command, authorization));
      const answer = answerOf(verb, id, selection);
      return (await (replay ? askWithin(em, answer) : storeAnswer(em, requestId, id, answer))) ?? 'null';
    });
    for (const work of afterCommit.work) await work();
    return withSecret(JSON.parse(text) as Record<string, unknown>, command, afterCommit.secret);
  } catch (error) {
    const refusal = refusalOf(error, verb.input);
    await recordRefusal(dependencies.orm, command, refusal);
    throw refusal;
  }
}

/** Checks what the trail stores of every act before anything is stored. */
function assertStorable({ requestId, reason }: MutationArguments): void {
  if (!/^\S.{0,199}$/.test(requestId) || isBlank(requestId))
    throw badInput([
      {
        path: ['input', 'requestId'],
        code: requestId.length > 200 ? 'TOO_LONG' : 'BLANK',
        sentence: sentences.requestIdLength,
      },
    ]);
  for (const [name, text] of Object.entries({ requestId, reason: reason ?? '' })) {
    const fault = textFault(text);
    if (fault) throw badInput([{ path: ['input', name], ...fault }]);
  }
}

/** Does what the verb does; the id of the record that it answers. */
async function change(
  { em, services, afterCommit }: CommandDependencies & { em: EntityManager; afterCommit: AfterCommit },
  { verb, input, actor }: Command,
  authorization: Authorization,
): Promise<string> {
  const target = await authorizedTarget(em, { verb, input }, authorization);
  const validInput = await validated(verb.input ?? Nothing, input, em, ['input']);
  const reason = isBlank(input.reason ?? '') ? undefined : input.reason?.trim();
  if (verb.explains) needReason({ reason });
  if (target && verb.step) takeStep(target, verb.step, verb.leadsTo?.(target, validInput));
  const made = await verb.run?.(target, validInput, makeVerbContext({ em, actor, reason, services, afterCommit }));
  await em.flush();
  if (target) await tell(em, verb, idOf(target));
  return idOf(made ?? target!);
}

abstract class Nothing {}

const idOf = (record: object) => (record as { id: string }).id;

/** Tells whoever the action names of what was done, in the same transaction. */
async function tell(em: EntityManager, { name, on, tells }: Verb, id: string): Promise<void> {
  if (!tells) return;
  const record = recordOf(on as Declared);
  await em.execute(
    `select notify_holders(${enough(tells, 'it')}, 'STATE_CHANGED', ?, ?, it.id) from "${record.table}" it where it.id = ?`,
    [name, record.name, id],
  );
}

/** A secret is stored nowhere, so that a request that is sent again is not answered with it. */
function withSecret(answer: Record<string, unknown>, { verb, selection }: Command, secret: string | undefined) {
  if (!verb.reveals) return answer;
  const secrets = selection.filter(({ name }) => name === 'secret').map(({ key }) => [key, secret ?? null]);
  return { ...answer, ...Object.fromEntries(secrets) } as unknown;
}
