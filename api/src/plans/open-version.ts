import { SectionKind } from '@fupin/schema';
import { PlanSection, PlanVersion, type CountyPlan } from '@fupin/schema/model';
import { scopeOf, type VerbContext } from '../write/verb-context.ts';

/** Opens the next draft of a plan, empty or with the content of another version; a return opens it too. */
export async function openVersion(context: VerbContext, plan: CountyPlan, basedOn?: PlanVersion): Promise<string> {
  const { em, make } = context;
  await em.flush();
  if (basedOn) {
    const [copied] = await em.execute<{ id: string }[]>('select copy_plan_version(?, ?) as id', [basedOn.id, plan.id]);
    return copied!.id;
  }
  const version = make(PlanVersion, { ...scopeOf(plan), plan, number: 1 });
  for (const kind of Object.values(SectionKind)) {
    make(PlanSection, { ...scopeOf(plan), planVersion: version, kind, isFinished: false });
  }
  await em.flush();
  return version.id;
}
