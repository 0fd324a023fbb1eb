import { screen, type Screens } from '../ui/screens.ts';

export const householdsScreens = {
  'help-platforms': {
    list: screen(() => import('./HelpPlatformList.tsx'), 'HelpPlatformList'),
    show: screen(() => import('./HelpPlatformShow.tsx'), 'HelpPlatformShow'),
  },
} satisfies Screens;
