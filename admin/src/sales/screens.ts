import { screen, type Screens } from '../ui/screens.ts';

export const salesScreens = {
  campaigns: {
    list: screen(() => import('./CampaignList.tsx'), 'CampaignList'),
    show: screen(() => import('./CampaignShow.tsx'), 'CampaignShow'),
  },
} satisfies Screens;
