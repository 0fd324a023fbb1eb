import type { PlanMeasure, PlanVersion } from '@fupin/schema/model';
import { badInput } from '../errors.ts';
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
): Promise<void> {
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
    else make(type, { ...scopeOf(draft), ...stated, planVersion: draft, id: newId(id, told, index) } as never);
  }
  await em.flush();
}

/** What was left out is emptied. */
const withNulls = (content: object) =>
  Object.fromEntries(Object.entries(content).map(([name, value]) => [name, value ?? null]));

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function newId(id: string, told: readonly Draft[], index: number): string {
  const isTwice = told.findIndex((each) => each.id === id) !== index;
  if (idPattern.test(id) && !isTwice) return id;
  throw badInput([
    { path: ['input', index, 'id'], code: 'NOT_AN_ID', message: 'A new part needs a UUID of its own, in lower case.' },
  ]);
}
