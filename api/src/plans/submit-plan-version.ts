import { countyApprovers, countyEditors, PlanVersion, unfinishedPlan } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { contentHashOf } from './content-hash.ts';

export const submitPlanVersion = verb({
  name: 'submitPlanVersion',
  description: 'Submits a draft: its content is frozen, and an approver of the county is asked to sign it off.',
  on: PlanVersion,
  gravity: 'harmless',
  by: [countyEditors],
  step: 'submit',
  unless: [unfinishedPlan],
  tells: [countyApprovers],
  async run(version, _input, { em, now }) {
    version.submittedAt = now;
    version.contentHash = await contentHashOf(em, version.id);
  },
});
