import { screen, type Screens } from '../ui/screens.ts';

export const moneyScreens = {
  funds: {
    list: screen(() => import('./FundList.tsx'), 'FundList'),
    show: screen(() => import('./FundShow.tsx'), 'FundShow'),
  },
  commitments: {
    list: screen(() => import('./CommitmentList.tsx'), 'CommitmentList'),
    show: screen(() => import('./CommitmentShow.tsx'), 'CommitmentShow'),
  },
} satisfies Screens;
