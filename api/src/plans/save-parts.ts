import { PlanMeasure, type PlanVersion } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { isId } from '../write/find-by-id.ts';
import { scopeOf, type Writing } from '../write/writing.ts';

interface Draft {
  id: string;
  measureId?: string;
}

type Part = Pick<PlanMeasure, 'id' | 'position'>;

/** Makes the parts of one kind in a draft what was told: changes those it knows, adds the new, removes the rest. */
export async function saveParts(
  { em, make }: Writing,
  draft: PlanVersion,
  type: new () => Part,
  told: readonly Draft[],
  list: string,
): Promise<void> {
  await assertOwnMeasures(em, draft, told, list);
  const kept = await em.find(type, { planVersion: draft.id });
  const byId = new Map(kept.map((part) => [part.id, part]));
  for (const part of kept) if (!told.some(({ id }) => id === part.id)) em.remove(part);
  for (const [index, { id, measureId, ...content }] of told.entries()) {
    const known = byId.get(id);
    const stated = {
      ...withNulls(content),
      ...('metric' in content || 'indicator' in content || 'amount' in content ? { measure: measureId ?? null } : {}),
      position: index + 1,
    };
    if (known) em.assign(known, stated as never, { mergeEmbeddedProperties: false, mergeObjectProperties: false });
    else make(type, { ...scopeOf(draft), ...stated, planVersion: draft, id: newId(id, told, list, index) } as never);
  }
  await em.flush();
}

/** What was left out is emptied. */
const withNulls = (content: object) =>
  Object.fromEntries(Object.entries(content).map(([name, value]) => [name, value ?? null]));

/** A part belongs to a measure of its own version; those of others are as if they were not there. */
async function assertOwnMeasures(
  em: Writing['em'],
  draft: PlanVersion,
  told: readonly Draft[],
  list: string,
): Promise<void> {
  if (!told.some(({ measureId }) => measureId)) return;
  const measures = await em.find(PlanMeasure, { planVersion: draft.id });
  const problems = told.flatMap(({ measureId }, index) =>
    !measureId || measures.some(({ id }) => id === measureId)
      ? []
      : [{ path: ['input', list, index, 'measureId'], code: 'NOT_FOUND', message: 'The version has no such measure.' }],
  );
  if (problems.length > 0) throw badInput(problems);
}

function newId(id: string, told: readonly Draft[], list: string, index: number): string {
  const isTwice = told.findIndex((each) => each.id === id) !== index;
  if (isId(id) && id === id.toLowerCase() && !isTwice) return id;
  throw badInput([
    {
      path: ['input', list, index, 'id'],
      code: 'NOT_AN_ID',
      message: 'A new part needs a UUID of its own, in lower case.',
    },
  ]);
}
