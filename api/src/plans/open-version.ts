import { SectionKind } from '@fupin/schema';
import { PlanSection, PlanVersion, type CountyPlan } from '@fupin/schema/model';
import { scopeOf, type Writing } from '../write/writing.ts';

/** Opens the next draft of a plan, empty or with the content of another version; a return opens it too. */
export async function openVersion(writing: Writing, plan: CountyPlan, basedOn?: PlanVersion): Promise<string> {
  const { em, make } = writing;
  await em.flush();
  if (basedOn) {
    const [copied] = await em.execute<{ id: string }[]>('select copy_plan_version(?, ?) as id', [basedOn.id, plan.id]);
    return copied!.id;
  }
  const version = make(PlanVersion, { ...scopeOf(plan), plan, number: 1, state: 'DRAFT' });
  for (const kind of Object.values(SectionKind)) {
    make(PlanSection, { ...scopeOf(plan), planVersion: version, kind, isFinished: false });
  }
  await em.flush();
  return version.id;
}
