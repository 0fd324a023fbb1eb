import type { Area, PlanVersion } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import type { VerbContext } from '../write/verb-context.ts';
import { sentences } from './sentences.ts';

/** @throws BAD_INPUT when a target is for an area that is not the plan's county nor lies in it */
export async function assertWithinCounty(
  { em }: VerbContext,
  { county }: PlanVersion,
  targets: readonly { area?: Area }[],
): Promise<void> {
  const ids = targets.flatMap(({ area }) => (area ? [area.id] : []));
  if (ids.length === 0) return;
  const inside = await em.execute<{ id: string }[]>(
    `with recursive inside as (
        select id from area where id = ? union select area.id from area join inside on area.parent_id = inside.id
      ) select id from inside where id = any(?::uuid[])`,
    [county!.id, `{${ids.join(',')}}`],
  );
  const problems = targets.flatMap(({ area }, index) =>
    !area || inside.some(({ id }) => id === area.id)
      ? []
      : [{ path: ['input', 'targets', index, 'areaId'], code: 'FOREIGN', sentence: sentences.outsideCounty }],
  );
  if (problems.length > 0) throw badInput(problems);
}
