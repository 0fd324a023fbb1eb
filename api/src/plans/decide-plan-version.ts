import { RuleViolation, type PlanDecisionKind } from '@fupin/schema';
import { Comment, CountyPlan, Many, PlanDecision, PlanVersion, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf, type Writing } from '../write/writing.ts';
import { openVersion } from './open-version.ts';

export const signOffPlanVersion = verb({
  name: 'signOffPlanVersion',
  description: 'Signs a submitted version off for the county; nobody signs off what they changed.',
  on: PlanVersion,
  run: (version, _input, writing) => decide(writing, version, 'APPROVE'),
});

export const acceptPlanVersion = verb({
  name: 'acceptPlanVersion',
  description: 'Accepts a signed-off version for the company: it is in force, and the version before it no longer is.',
  on: PlanVersion,
  async run(version, _input, writing) {
    const { em } = writing;
    await em.nativeUpdate(PlanVersion, { plan: version.plan, state: 'ACCEPTED' }, { state: 'SUPERSEDED' });
    await decide(writing, version, 'APPROVE');
  },
});

class Remark {
  @Text('The field it is about, as "budgetLines.2.amount".') field!: string;
  @Text('What is to be mended.') text!: string;
}

class Return {
  @Many(() => Remark, 'Remarks, each on a field.', { optional: true }) remarks?: Remark[];
}

export const returnPlanVersion = verb({
  name: 'returnPlanVersion',
  description:
    'Sends a version back with a reason and remarks on its fields, and opens the next draft with its content.',
  on: PlanVersion,
  input: Return,
  async run(version, { remarks }, writing) {
    await decide(writing, version, 'RETURN');
    for (const { field, text } of remarks ?? []) remark(writing, version, field, text);
    const plan = await writing.em.findOneOrFail(CountyPlan, { id: version.plan.id });
    await openVersion(writing, plan, version);
  },
});

export const rejectPlanVersion = verb({
  name: 'rejectPlanVersion',
  description: 'Refuses a version for good, with a reason.',
  on: PlanVersion,
  run: (version, _input, writing) => decide(writing, version, 'REJECT'),
});

class NewComment {
  @Text('The field it is about; the version as a whole when not given.', { optional: true }) field?: string;
  @Text('What it says.') text!: string;
}

export const commentOnPlanVersion = verb({
  name: 'commentOnPlanVersion',
  description: 'Remarks on a version or one of its fields.',
  on: PlanVersion,
  makes: Comment,
  input: NewComment,
  run: (version, { field, text }, writing) => remark(writing, version, field ?? '', text),
});

const remark = ({ make, actor }: Writing, version: PlanVersion, field: string, text: string): Comment =>
  make(Comment, {
    ...scopeOf(version),
    recordType: 'PlanVersion',
    recordId: version.id,
    field,
    text,
    author: actor.userId,
    authorName: actor.name,
    onDraft: version.state === 'DRAFT',
  });

/** Records a decision at the step that the role of who decides is for. */
async function decide(writing: Writing, version: PlanVersion, decision: PlanDecisionKind): Promise<void> {
  const { em, make, actor, now, reason } = writing;
  if (decision !== 'APPROVE' && !reason) throw new RuleViolation('RETURN_NEEDS_REASON');
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
