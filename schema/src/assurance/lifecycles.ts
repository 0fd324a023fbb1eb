import { lifecycle } from '../declare/lifecycle.ts';
import { EngagementState } from './vocabulary.ts';

export const auditEngagementLifecycle = lifecycle(EngagementState, ['PLANNED'], {
  PLANNED: { start: 'FIELDWORK' },
  FIELDWORK: { report: 'REPORTED' },
  REPORTED: { close: 'CLOSED' },
  CLOSED: {},
});
