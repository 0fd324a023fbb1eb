import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const TaskKind = vocabulary('TaskKind', 'What somebody is asked to do.', [
  'FILE_PLAN',
  'SIGN_OFF_PLAN',
  'ACCEPT_PLAN',
  'ANSWER_RETURN',
  'REPORT_OUTCOME',
  'VERIFY_OUTCOME',
  'SUBMIT_CONDITION',
  'DECIDE_CONDITION',
  'MAKE_TRANCHE_READY',
  'APPROVE_TRANCHE',
  'PAY_TRANCHE',
  'POST_ENTRY',
  'CONFIRM_RECEIPT',
  'HOLD_REVIEW',
  'SETTLE_CAMPAIGN',
  'RECORD_ATTENDANCE',
  'ANSWER_FINDING',
  'SCREEN_REQUEST',
  'CONFIRM_ROLE',
  'CONFIRM_RESET',
  'OTHER',
]);
export type TaskKind = CodeOf<typeof TaskKind>;

export const TaskState = vocabulary('TaskState', 'Whether a task is still to be done.', ['OPEN', 'DONE', 'CANCELLED']);
export type TaskState = CodeOf<typeof TaskState>;

export const NotificationKind = vocabulary('NotificationKind', 'What a notification tells.', [
  'TASK_ASSIGNED',
  'TASK_DUE',
  'STATE_CHANGED',
  'COMMENTED',
  'FINDING_RAISED',
  'SECURITY',
]);
export type NotificationKind = CodeOf<typeof NotificationKind>;
