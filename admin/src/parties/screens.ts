import { screen, type Screens } from '../ui/screens.ts';

export const partiesScreens = {
  organizations: {
    list: screen(() => import('./OrganizationList.tsx'), 'OrganizationList'),
    show: screen(() => import('./OrganizationShow.tsx'), 'OrganizationShow'),
  },
  programs: {
    list: screen(() => import('./ProgramList.tsx'), 'ProgramList'),
    show: screen(() => import('./ProgramShow.tsx'), 'ProgramShow'),
  },
} satisfies Screens;
