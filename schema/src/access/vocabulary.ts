import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const UserState = vocabulary('UserState', 'Whether a user may sign in.', ['INVITED', 'ACTIVE', 'DISABLED']);
export type UserState = CodeOf<typeof UserState>;

export const Role = vocabulary('Role', 'What a user may do, within the scope of the grant.', {
  ADMIN: 'Keeps people, roles and organizations.',
  CSR_EDITOR: "Files a company's promises and work.",
  CSR_APPROVER: "Decides on a company's promises and on plans that name it.",
  COUNTY_EDITOR: "Files a county's plans and reports.",
  COUNTY_APPROVER: "Signs a county's plans off.",
  VERIFIER: 'Checks reported outcomes.',
  AUDITOR: 'Reads everything in scope and writes findings.',
  OBSERVER: 'Reads everything in scope.',
});
export type Role = CodeOf<typeof Role>;

export const PasswordLinkKind = vocabulary('PasswordLinkKind', 'What somebody chooses a password for.', [
  'INVITATION',
  'RESET',
]);
export type PasswordLinkKind = CodeOf<typeof PasswordLinkKind>;

export const TokenScope = vocabulary('TokenScope', 'What a token may do.', ['READ', 'WRITE']);
export type TokenScope = CodeOf<typeof TokenScope>;

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
