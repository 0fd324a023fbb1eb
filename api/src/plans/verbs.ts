import type { Verb } from '../write/verb.ts';
import { acceptFindingRisk } from './accept-finding-risk.ts';
import { acceptPlanVersion } from './accept-plan-version.ts';
import { agreeFollowUp } from './agree-follow-up.ts';
import { closeReview } from './close-review.ts';
import { completeReview } from './complete-review.ts';
import { finishFollowUp } from './finish-follow-up.ts';
import { formCohort } from './form-cohort.ts';
import { missReview } from './miss-review.ts';
import { raiseFinding } from './raise-finding.ts';
import { rejectPlanVersion } from './reject-plan-version.ts';
import { respondToFinding } from './respond-to-finding.ts';
import { returnPlanVersion } from './return-plan-version.ts';
import { savePlanSection } from './save-plan-section.ts';
import { scheduleReview } from './schedule-review.ts';
import { signOffPlanVersion } from './sign-off-plan-version.ts';
import { startPlan } from './start-plan.ts';
import { startPlanVersion } from './start-plan-version.ts';
import { startReview } from './start-review.ts';
import { submitPlanVersion } from './submit-plan-version.ts';
import { verifyFollowUp } from './verify-follow-up.ts';
import { withdrawPlanVersion } from './withdraw-plan-version.ts';

/** What people do with county plans, from a started plan to a closed review. */
export const planVerbs: readonly Verb[] = [
  formCohort,
  startPlan,
  startPlanVersion,
  savePlanSection,
  submitPlanVersion,
  withdrawPlanVersion,
  signOffPlanVersion,
  acceptPlanVersion,
  returnPlanVersion,
  rejectPlanVersion,
  scheduleReview,
  startReview,
  completeReview,
  missReview,
  closeReview,
  raiseFinding,
  respondToFinding,
  agreeFollowUp,
  finishFollowUp,
  verifyFollowUp,
  acceptFindingRisk,
];
