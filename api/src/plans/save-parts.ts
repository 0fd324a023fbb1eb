import { PlanMeasure, type PlanVersion } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { isId } from '../write/find-by-id.ts';
import { scopeOf, type VerbContext } from '../write/verb-context.ts';
import { sentences } from './sentences.ts';

interface PartInput {
  id: string;
  measureId?: string;
}

type Part = Pick<PlanMeasure, 'id' | 'position'>;

/** Makes the parts of one kind in a draft what the inputs say: changes those it knows, adds the new, removes the rest. */
export async function saveParts(
  { em, make }: VerbContext,
  draft: PlanVersion,
  type: new () => Part,
  inputs: readonly PartInput[],
  list: string,
): Promise<void> {
  await assertOwnMeasures(em, draft, inputs, list);
  const stored = await em.find(type, { planVersion: draft.id });
  const byId = new Map(stored.map((part) => [part.id, part]));
  for (const part of stored) if (!inputs.some(({ id }) => id === part.id)) em.remove(part);
  for (const [index, { id, measureId, ...content }] of inputs.entries()) {
    const known = byId.get(id);
    const stated = {
      ...withNulls(content),
      ...('metric' in content || 'indicator' in content || 'amount' in content ? { measure: measureId ?? null } : {}),
      position: index + 1,
    };
    if (known) em.assign(known, stated as never, { mergeEmbeddedProperties: false, mergeObjectProperties: false });
    else make(type, { ...scopeOf(draft), ...stated, planVersion: draft, id: newId(id, inputs, list, index) } as never);
  }
  await em.flush();
}

/** What was left out is emptied. */
const withNulls = (content: object) =>
  Object.fromEntries(Object.entries(content).map(([name, value]) => [name, value ?? null]));

/** A part belongs to a measure of its own version; those of others are as if they were not there. */
async function assertOwnMeasures(
  em: VerbContext['em'],
  draft: PlanVersion,
  inputs: readonly PartInput[],
  list: string,
): Promise<void> {
  if (!inputs.some(({ measureId }) => measureId)) return;
  const measures = await em.find(PlanMeasure, { planVersion: draft.id });
  const problems = inputs.flatMap(({ measureId }, index) =>
    !measureId || measures.some(({ id }) => id === measureId)
      ? []
      : [{ path: ['input', list, index, 'measureId'], code: 'NOT_FOUND', sentence: sentences.noSuchMeasure }],
  );
  if (problems.length > 0) throw badInput(problems);
}

function newId(id: string, inputs: readonly PartInput[], list: string, index: number): string {
  const isTwice = inputs.findIndex((each) => each.id === id) !== index;
  if (isId(id) && id === id.toLowerCase() && !isTwice) return id;
  throw badInput([
    {
      path: ['input', list, index, 'id'],
      code: 'NOT_AN_ID',
      sentence: sentences.partNeedsId,
    },
  ]);
}
