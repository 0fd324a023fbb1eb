import { screen, type Screens } from '../ui/screens.ts';

export const plansScreens = {
  plans: {
    list: screen(() => import('./PlanList.tsx'), 'PlanList'),
    show: screen(() => import('./PlanShow.tsx'), 'PlanShow'),
  },
  versions: {
    show: screen(() => import('./version-screens.ts'), 'VersionShow'),
    edit: screen(() => import('./version-screens.ts'), 'SectionPage'),
  },
} satisfies Screens;
