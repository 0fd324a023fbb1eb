import { lifecycle } from '../declare/lifecycle.ts';
import { ActivityStatus, PartnershipState } from './vocabulary.ts';

/** As IATI 2.03 orders the states of an activity; what is closed or cancelled stays so. */
export const programLifecycle = lifecycle(ActivityStatus, ['PIPELINE', 'IMPLEMENTATION'], {
  PIPELINE: { implement: 'IMPLEMENTATION', cancel: 'CANCELLED' },
  IMPLEMENTATION: { finalise: 'FINALISATION', suspend: 'SUSPENDED', cancel: 'CANCELLED' },
  SUSPENDED: { implement: 'IMPLEMENTATION', cancel: 'CANCELLED' },
  FINALISATION: { close: 'CLOSED' },
  CLOSED: {},
  CANCELLED: {},
});

export const partnershipLifecycle = lifecycle(PartnershipState, ['ANNOUNCED', 'SIGNED'], {
  ANNOUNCED: { sign: 'SIGNED', end: 'ENDED' },
  SIGNED: { end: 'ENDED' },
  ENDED: {},
});
