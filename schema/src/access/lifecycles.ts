import { lifecycle } from '../declare/lifecycle.ts';
import { UserState } from './vocabulary.ts';

export const userLifecycle = lifecycle(UserState, ['INVITED', 'ACTIVE'], {
  INVITED: { open: 'ACTIVE', disable: 'DISABLED' },
  ACTIVE: { disable: 'DISABLED' },
  DISABLED: { activate: 'ACTIVE' },
});
