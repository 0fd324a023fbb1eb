import { lifecycle } from '../declare/lifecycle.ts';
import { CommitmentState, ConditionState, LedgerEntryState, TrancheState } from './vocabulary.ts';

export const commitmentLifecycle = lifecycle(CommitmentState, ['DRAFT', 'PLEDGED', 'COMMITTED'], {
  DRAFT: { pledge: 'PLEDGED' },
  PLEDGED: { commit: 'COMMITTED', lapse: 'LAPSED', cancel: 'CANCELLED' },
  COMMITTED: { fulfil: 'FULFILLED', suspend: 'SUSPENDED', cancel: 'CANCELLED', closeShort: 'CLOSED_SHORT' },
  SUSPENDED: { resume: 'COMMITTED' },
  FULFILLED: {},
  LAPSED: {},
  CANCELLED: {},
  CLOSED_SHORT: {},
});

export const trancheLifecycle = lifecycle(TrancheState, ['PLANNED'], {
  // What is planned and not yet due to anybody is dropped with the commitment that it is part of.
  PLANNED: { makeReady: 'READY', redirect: 'PLANNED', cancel: 'CANCELLED' },
  READY: { approve: 'APPROVED', redirect: 'READY', cancel: 'CANCELLED' },
  // It is approved for one receiver; another one needs the approver again.
  APPROVED: { pay: ['PARTLY_PAID', 'PAID'], redirect: 'READY', cancel: 'CANCELLED' },
  PARTLY_PAID: { pay: ['PAID', 'RECEIVED'], return: 'RETURNED', unpay: 'APPROVED' },
  // A reversed payment was never made, so that the tranche is to be paid again.
  PAID: { confirmReceipt: 'RECEIVED', return: 'RETURNED', unpay: ['APPROVED', 'PARTLY_PAID'] },
  RECEIVED: { return: 'RETURNED', unpay: ['APPROVED', 'PARTLY_PAID'] },
  CANCELLED: {},
  // A refund that was wrong is reversed, too.
  RETURNED: { pay: ['PARTLY_PAID', 'PAID', 'RECEIVED'] },
});

export const trancheConditionLifecycle = lifecycle(ConditionState, ['OPEN'], {
  OPEN: { submit: 'SUBMITTED', waive: 'WAIVED' },
  SUBMITTED: { decide: ['MET', 'FAILED'], waive: 'WAIVED' },
  FAILED: { submit: 'SUBMITTED', waive: 'WAIVED' },
  MET: {},
  WAIVED: {},
});

export const ledgerEntryLifecycle = lifecycle(LedgerEntryState, ['DRAFT', 'POSTED'], {
  DRAFT: { post: 'POSTED', discard: 'DISCARDED' },
  POSTED: {},
  DISCARDED: {},
});
