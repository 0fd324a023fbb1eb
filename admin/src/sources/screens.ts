import { screen, type Screens } from '../ui/screens.ts';

export const sourcesScreens = {
  documents: {
    list: screen(() => import('./DocumentList.tsx'), 'DocumentList'),
    show: screen(() => import('./DocumentShow.tsx'), 'DocumentShow'),
  },
  statements: {
    list: screen(() => import('./StatementList.tsx'), 'StatementList'),
    show: screen(() => import('./StatementShow.tsx'), 'StatementShow'),
  },
} satisfies Screens;
