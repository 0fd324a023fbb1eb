import type { PlanDecisionKind } from '@fupin/schema';
import { PlanDecision, type PlanVersion } from '@fupin/schema/model';
import { scopeOf, type VerbContext } from '../write/verb-context.ts';

/** Records a decision at the step that the role of who decides is for. */
export async function decide(context: VerbContext, version: PlanVersion, decision: PlanDecisionKind): Promise<void> {
  const { em, make, actor, now, reason } = context;
  const isCounty = actor.grants.includes(`COUNTY_APPROVER:${version.county!.id}`);
  make(PlanDecision, {
    ...scopeOf(version),
    planVersion: version,
    step: isCounty ? 'COUNTY_SIGN_OFF' : 'COMPANY_ACCEPTANCE',
    decision,
    reason,
    decidedBy: actor.userId,
    decidedByName: actor.name,
    decidedAt: now,
  });
  await em.flush();
}
