import { lifecycle } from '../declare/lifecycle.ts';
import { HelpRequestState, HouseholdExitState, RiskCaseState } from './vocabulary.ts';

export const helpRequestLifecycle = lifecycle(HelpRequestState, ['DRAFT'], {
  DRAFT: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: { screen: 'SCREENED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  SCREENED: { publish: 'PUBLISHED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  PUBLISHED: { match: 'MATCHED', expire: 'EXPIRED', withdraw: 'WITHDRAWN' },
  MATCHED: { startFulfilment: 'IN_FULFILMENT', withdraw: 'WITHDRAWN' },
  IN_FULFILMENT: { confirm: 'FULFILLED', dispute: 'DISPUTED' },
  FULFILLED: { close: 'CLOSED', dispute: 'DISPUTED' },
  CLOSED: {},
  REJECTED: {},
  EXPIRED: {},
  WITHDRAWN: {},
  DISPUTED: { resume: 'IN_FULFILMENT', close: 'CLOSED' },
});

export const riskCaseLifecycle = lifecycle(RiskCaseState, ['FLAGGED'], {
  FLAGGED: { confirm: 'CONFIRMED', dismiss: 'DISMISSED' },
  CONFIRMED: { planSupport: 'SUPPORT_PLANNED', recordPoverty: 'BACK_IN_POVERTY' },
  SUPPORT_PLANNED: { recordSupport: 'SUPPORTED' },
  SUPPORTED: { clear: 'CLEARED' },
  CLEARED: {},
  BACK_IN_POVERTY: {},
  DISMISSED: {},
});

export const householdExitLifecycle = lifecycle(HouseholdExitState, ['PROPOSED'], {
  PROPOSED: { decide: ['CONFIRMED', 'REFUSED'] },
  CONFIRMED: {},
  REFUSED: {},
});

/** Where a published request for help counts: not expired, taken back or disputed. */
export const publishedStates = [
  'PUBLISHED',
  'MATCHED',
  'IN_FULFILMENT',
  'FULFILLED',
  'CLOSED',
] as const satisfies readonly HelpRequestState[];
