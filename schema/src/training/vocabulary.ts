import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const TrainingClassState = vocabulary('TrainingClassState', 'Where a training class stands.', {
  PLANNED: 'Being prepared.',
  ENROLLING: 'People can enrol.',
  CONFIRMED: 'It will take place.',
  RUNNING: 'It has begun.',
  COMPLETED: 'Every session has its attendance.',
  CANCELLED: 'It will not take place.',
  REPORTED: 'Known from a public source only.',
});
export type TrainingClassState = CodeOf<typeof TrainingClassState>;

export const EnrolmentState = vocabulary('EnrolmentState', 'Where an enrolment stands.', {
  INVITED: 'Asked to come.',
  WAITLISTED: 'Waiting for a free place.',
  ENROLLED: 'Has a place.',
  WITHDRAWN: 'Will not come, or left.',
  COMPLETED: 'Finished the class.',
});
export type EnrolmentState = CodeOf<typeof EnrolmentState>;

export const AttendanceStatus = vocabulary('AttendanceStatus', 'Whether someone was at a session.', [
  'PRESENT',
  'EXCUSED',
  'UNEXCUSED',
]);
export type AttendanceStatus = CodeOf<typeof AttendanceStatus>;
