import { screen, type Screens } from '../ui/screens.ts';

export const trainingScreens = {
  classes: {
    list: screen(() => import('./ClassList.tsx'), 'ClassList'),
    show: screen(() => import('./ClassShow.tsx'), 'ClassShow'),
  },
} satisfies Screens;
