import { nextState } from '@fupin/schema';
import { enough, lifecycleOf, recordOf, stateFieldOf, type Action, type Declared } from '@fupin/schema/model';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Viewer } from '../database/viewer.ts';
import { badInput, forbidden } from '../errors/graphql-errors.ts';
import type { Selected } from '../read/selection.ts';
import { answerOf } from './answer-of.ts';
import { askWithin } from './ask-within.ts';
import { needReason } from './need-reason.ts';
import { recordRefusal } from './record-refusal.ts';
import { refusalOf } from './refusals.ts';
import { claimRequest, keepAnswer } from './requests.ts';
import { sessionOf } from './session-of.ts';
import { judgementOf, permittedTarget, type Judgement } from './permitted-target.ts';
import { validated } from './validate-input.ts';
import { textFault, isBlank } from './text-fault.ts';
import type { Verb } from './verb.ts';
import { type Leavings, startWriting, type VerbServices } from './writing.ts';

/** What every mutation is asked with, besides what its verb takes. */
export interface Asked extends Record<string, unknown> {
  requestId: string;
  reason?: string | null;
  expectedVersion?: number;
}

export interface Performance {
  verb: Verb;
  input: Asked;
  actor: Viewer;
  selection: Selected[];
}

/** What verbs write to. */
export interface Stage {
  orm: MikroORM;
  services: VerbServices;
}

/**
 * Performs a verb in one transaction: request id, permission, lock, input, the verb itself, and the answer through
 * the read engine; all of it happens or nothing.
 * @throws FORBIDDEN NOT_FOUND BAD_INPUT RULE_VIOLATED CONFLICT IDEMPOTENCY_CONFLICT
 */
export async function perform(stage: Stage, asked: Performance): Promise<unknown> {
  const { verb, input, actor, selection } = asked;
  assertKeepable(input);
  const leavings: Leavings = { work: [] };
  try {
    if (!actor.mayWrite) throw forbidden('The token may only read.');
    const { requestId } = input;
    const question = judgementOf(verb, input);
    const text = await stage.orm.em.fork({ session: sessionOf(asked) }).transactional(async (em) => {
      const request = { requestId, verb: verb.name, input, selection };
      const { replay, answer: judged } = await claimRequest<Judgement>(em, request, question);
      if (replay?.answer) return replay.answer;
      const id = replay?.recordId ?? (await change({ ...stage, em, leavings }, asked, judged));
      const answer = answerOf(verb, id, selection);
      return (await (replay ? askWithin(em, answer) : keepAnswer(em, requestId, id, answer))) ?? 'null';
    });
    for (const work of leavings.work) await work();
    return withSecret(JSON.parse(text) as Record<string, unknown>, asked, leavings.secret);
  } catch (error) {
    const refusal = refusalOf(error, verb.input);
    await recordRefusal(stage.orm, asked, refusal);
    throw refusal;
  }
}

/** What the trail keeps of every act is checked before anything is kept. */
function assertKeepable({ requestId, reason }: Asked): void {
  if (!/^\S.{0,199}$/.test(requestId) || isBlank(requestId))
    throw badInput([
      {
        path: ['input', 'requestId'],
        code: requestId.length > 200 ? 'TOO_LONG' : 'BLANK',
        message: 'Choose an id of 1 to 200 characters.',
      },
    ]);
  for (const [name, text] of Object.entries({ requestId, reason: reason ?? '' })) {
    const fault = textFault(text);
    if (fault) throw badInput([{ path: ['input', name], ...fault }]);
  }
}

/** Does what the verb does; the id of the record that it answers. */
async function change(
  { em, services, leavings }: Stage & { em: EntityManager; leavings: Leavings },
  { verb, input, actor }: Performance,
  judged: Judgement,
): Promise<string> {
  const target = await permittedTarget(em, { verb, input }, judged);
  const told = await validated(verb.input ?? Nothing, input, em, ['input']);
  const reason = isBlank(input.reason ?? '') ? undefined : input.reason?.trim();
  if (verb.explains) needReason({ reason });
  if (target && verb.step) takeStep(target, verb);
  const made = await verb.run?.(target, told, startWriting({ em, actor, reason, services, leavings }));
  await em.flush();
  if (target) await tell(em, verb, idOf(target));
  return idOf(made ?? target!);
}

abstract class Nothing {}

const idOf = (record: object) => (record as { id: string }).id;

/** A step with several ends is taken by the verb itself, which knows which. */
function takeStep(target: object, action: Action): void {
  const { step } = action;
  const lifecycle = lifecycleOf(action);
  const stated = target as Record<string, string>;
  const field = stateFieldOf(action);
  const ends = lifecycle!.steps[stated[field]!]!.filter(({ verb }) => verb === step);
  if (ends.length === 1) stated[field] = nextState(lifecycle!, stated[field]!, step!);
}

/** Tells whoever the action names of what was done, in the same transaction. */
async function tell(em: EntityManager, { name, on, tells }: Verb, id: string): Promise<void> {
  if (!tells) return;
  const record = recordOf(on as Declared);
  await em.execute(
    `select notify_holders(${enough(tells, 'it')}, 'STATE_CHANGED', ?, ?, it.id) from "${record.table}" it where it.id = ?`,
    [name, record.name, id],
  );
}

/** A secret is nowhere kept, so that a request that is sent again is not told it. */
function withSecret(answer: Record<string, unknown>, { verb, selection }: Performance, secret: string | undefined) {
  if (!verb.reveals) return answer;
  const told = selection.filter(({ name }) => name === 'secret').map(({ key }) => [key, secret ?? null]);
  return { ...answer, ...Object.fromEntries(told) } as unknown;
}
