import {
  companyApprovers,
  companyEditors,
  companyStaff,
  countyApprovers,
  countyEditors,
  countyOfficials,
  through,
} from '../access/holders.ts';
import { Area } from '../areas/area.ts';
import { actionsOn } from '../kit/action.ts';
import { TrainingClass } from '../training/training-class.ts';
import { CountyPlan, PlanVersion } from './county-plan.ts';
import { findingLifecycle, planVersionLifecycle, reviewLifecycle } from './lifecycles.ts';
import { contributedOrDecided, newerVersion, openFindings, unfinishedPlan } from './refusals.ts';
import { ReviewFinding } from './review-finding.ts';
import { Review } from './review.ts';

actionsOn(Area, undefined, {
  startPlan: { by: [through('id', countyEditors)], adds: true },
});

actionsOn(TrainingClass, undefined, {
  formCohort: { by: [companyEditors], adds: true },
});

actionsOn(CountyPlan, undefined, {
  startPlanVersion: { by: [countyEditors], adds: true, unless: [newerVersion] },
  scheduleReview: { by: [companyEditors], adds: true, tells: [countyOfficials] },
});

actionsOn(PlanVersion, planVersionLifecycle, {
  savePlanSection: { by: [countyOfficials], during: ['DRAFT'], adds: true },
  submitPlanVersion: { by: [countyEditors], step: 'submit', unless: [unfinishedPlan], tells: [countyApprovers] },
  withdrawPlanVersion: { by: [countyEditors], step: 'withdraw' },
  signOffPlanVersion: {
    by: [countyApprovers],
    step: 'signOff',
    unless: [contributedOrDecided],
    tells: [companyStaff, countyEditors],
  },
  acceptPlanVersion: {
    by: [companyApprovers],
    step: 'accept',
    unless: [contributedOrDecided],
    tells: [countyOfficials, companyEditors],
  },
  returnPlanVersion: {
    by: [countyApprovers, companyApprovers],
    step: 'return',
    unless: [contributedOrDecided],
    tells: [countyOfficials],
  },
  rejectPlanVersion: {
    by: [countyApprovers, companyApprovers],
    step: 'reject',
    unless: [contributedOrDecided],
    tells: [countyOfficials, companyStaff],
  },
  commentOnPlanVersion: { by: [companyStaff, countyOfficials], adds: true },
  lookAtPlanVersion: { by: [companyStaff, countyOfficials], adds: true },
});

actionsOn(Review, reviewLifecycle, {
  startReview: { by: [companyEditors], step: 'start' },
  completeReview: { by: [companyEditors], step: 'complete' },
  missReview: { by: [companyEditors], step: 'miss' },
  closeReview: { by: [companyApprovers], step: 'close', unless: [openFindings] },
  raiseFinding: { by: [companyEditors], during: ['IN_PROGRESS', 'COMPLETED'], adds: true, tells: [countyOfficials] },
});

actionsOn(ReviewFinding, findingLifecycle, {
  respondToFinding: { by: [countyEditors], step: 'respond', tells: [companyEditors] },
  agreeFollowUp: { by: [companyEditors], step: 'agreeAction' },
  finishFollowUp: { by: [countyEditors], step: 'finish' },
  verifyFollowUp: { by: [companyApprovers], step: 'verify' },
  acceptFindingRisk: { by: [companyApprovers], step: 'acceptRisk' },
});
