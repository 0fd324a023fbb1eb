import type { Verb } from '../write/verb.ts';
import {
  acceptPlanVersion,
  commentOnPlanVersion,
  rejectPlanVersion,
  returnPlanVersion,
  signOffPlanVersion,
} from './decide-plan-version.ts';
import { formCohort } from './form-cohort.ts';
import { lookAtPlanVersion } from './look-at-plan-version.ts';
import {
  acceptFindingRisk,
  agreeFollowUp,
  closeReview,
  completeReview,
  finishFollowUp,
  missReview,
  raiseFinding,
  respondToFinding,
  scheduleReview,
  startReview,
  verifyFollowUp,
} from './review-plan.ts';
import { savePlanSection } from './save-plan-section.ts';
import { startPlanVersion } from './start-plan-version.ts';
import { startPlan } from './start-plan.ts';
import { submitPlanVersion, withdrawPlanVersion } from './submit-plan-version.ts';

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
  commentOnPlanVersion,
  lookAtPlanVersion,
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
