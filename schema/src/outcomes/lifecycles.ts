import { lifecycle } from '../declare/lifecycle.ts';
import { OutcomeReportState } from './vocabulary.ts';

export const outcomeReportLifecycle = lifecycle(OutcomeReportState, ['DRAFT', 'REPORTED'], {
  DRAFT: { submit: 'SUBMITTED', retract: 'RETRACTED' },
  SUBMITTED: { accept: 'ACCEPTED', return: 'RETURNED', retract: 'RETRACTED' },
  RETURNED: { revise: 'DRAFT', retract: 'RETRACTED' },
  ACCEPTED: { startVerification: 'IN_VERIFICATION', retract: 'RETRACTED' },
  IN_VERIFICATION: { verify: ['VERIFIED', 'PARTLY_VERIFIED', 'NOT_VERIFIED'], retract: 'RETRACTED' },
  VERIFIED: { restate: 'RESTATED', retract: 'RETRACTED' },
  PARTLY_VERIFIED: { retract: 'RETRACTED' },
  NOT_VERIFIED: { retract: 'RETRACTED' },
  RESTATED: { retract: 'RETRACTED' },
  RETRACTED: {},
  REPORTED: {},
});

/** Where a filed report counts: accepted, and since then neither replaced nor taken back. */
export const acceptedStates = [
  'ACCEPTED',
  'IN_VERIFICATION',
  'VERIFIED',
  'PARTLY_VERIFIED',
  'NOT_VERIFIED',
] as const satisfies readonly OutcomeReportState[];
