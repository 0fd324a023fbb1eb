import { lifecycle } from '../declare/lifecycle.ts';
import { CampaignState, SalesResultState } from './vocabulary.ts';

export const campaignLifecycle = lifecycle(CampaignState, ['PROPOSED', 'REPORTED'], {
  PROPOSED: { approve: 'APPROVED', cancel: 'CANCELLED' },
  APPROVED: { goLive: 'LIVE', cancel: 'CANCELLED' },
  LIVE: { end: 'ENDED' },
  ENDED: { settle: 'SETTLED' },
  SETTLED: { close: 'CLOSED' },
  CLOSED: {},
  CANCELLED: {},
  REPORTED: {},
});

export const salesResultLifecycle = lifecycle(SalesResultState, ['PROVISIONAL', 'REPORTED'], {
  PROVISIONAL: { finalize: 'FINAL' },
  FINAL: {},
  REPORTED: {},
});
