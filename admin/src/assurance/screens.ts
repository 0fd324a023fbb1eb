import { screen, type Screens } from '../ui/screens.ts';

export const assuranceScreens = {
  explorer: { list: screen(() => import('./ExplorerPage.tsx'), 'ExplorerPage') },
} satisfies Screens;
