import { screen, type Screens } from '../ui/screens.ts';

export const outcomesScreens = {
  outcomes: {
    list: screen(() => import('./OutcomeList.tsx'), 'OutcomeList'),
    show: screen(() => import('./OutcomeShow.tsx'), 'OutcomeShow'),
  },
} satisfies Screens;
