import { companyStaff, countyOfficials, Look, PlanVersion } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const lookAtPlanVersion = verb({
  name: 'lookAtPlanVersion',
  description: 'Notes that who asks has looked at a version, so that they can be shown what changes after it.',
  on: PlanVersion,
  makes: Look,
  by: [companyStaff, countyOfficials],
  adds: true,
  async run(version, _input, { em, make, actor, now }) {
    const known = await em.findOne(Look, { user: actor.userId, recordId: version.id });
    if (!known)
      return make(Look, { user: actor.userId, recordType: 'PlanVersion', recordId: version.id, lookedAt: now });
    known.lookedAt = now;
    return known;
  },
});
