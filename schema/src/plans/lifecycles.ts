import { lifecycle } from '../declare/lifecycle.ts';
import { FindingState, PlanVersionState, ReviewState } from './vocabulary.ts';

export const planVersionLifecycle = lifecycle(PlanVersionState, ['DRAFT', 'REPORTED'], {
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { signOff: 'SIGNED_OFF', return: 'RETURNED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  SIGNED_OFF: { accept: 'ACCEPTED', return: 'RETURNED', reject: 'REJECTED' },
  ACCEPTED: { supersede: 'SUPERSEDED' },
  SUPERSEDED: {},
  RETURNED: {},
  REJECTED: {},
  WITHDRAWN: {},
  REPORTED: {},
});

export const reviewLifecycle = lifecycle(ReviewState, ['SCHEDULED'], {
  SCHEDULED: { start: 'IN_PROGRESS', miss: 'MISSED' },
  IN_PROGRESS: { complete: 'COMPLETED' },
  COMPLETED: { close: 'CLOSED' },
  CLOSED: {},
  MISSED: {},
});

/** Findings of reviews and of audits alike. */
export const findingLifecycle = lifecycle(FindingState, ['OPEN'], {
  OPEN: { respond: 'RESPONDED' },
  RESPONDED: { agreeAction: 'ACTION_AGREED', acceptRisk: 'RISK_ACCEPTED' },
  ACTION_AGREED: { finish: 'DONE' },
  DONE: { verify: 'VERIFIED' },
  VERIFIED: {},
  RISK_ACCEPTED: {},
});
