import { screen, type Screens } from '../ui/screens.ts';

export const areasScreens = {
  counties: {
    list: screen(() => import('./CountyList.tsx'), 'CountyList'),
    show: screen(() => import('./CountyShow.tsx'), 'CountyShow'),
  },
} satisfies Screens;
