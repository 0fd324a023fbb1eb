import { lifecycle } from '../declare/lifecycle.ts';
import { EnrolmentState, TrainingClassState } from './vocabulary.ts';

export const trainingClassLifecycle = lifecycle(TrainingClassState, ['PLANNED', 'REPORTED'], {
  PLANNED: { openEnrolment: 'ENROLLING', cancel: 'CANCELLED' },
  ENROLLING: { confirm: 'CONFIRMED', cancel: 'CANCELLED' },
  CONFIRMED: { start: 'RUNNING', cancel: 'CANCELLED' },
  RUNNING: { complete: 'COMPLETED' },
  COMPLETED: {},
  CANCELLED: {},
  REPORTED: {},
});

export const enrolmentLifecycle = lifecycle(EnrolmentState, ['INVITED', 'WAITLISTED', 'ENROLLED'], {
  INVITED: { enrol: ['ENROLLED', 'WAITLISTED'], withdraw: 'WITHDRAWN' },
  WAITLISTED: { enrol: 'ENROLLED', withdraw: 'WITHDRAWN' },
  ENROLLED: { complete: 'COMPLETED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
  COMPLETED: {},
});
