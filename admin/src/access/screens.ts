import { screen, type Screens } from '../ui/screens.ts';

export const accessScreens = {
  users: {
    list: screen(() => import('./UserList.tsx'), 'UserList'),
    show: screen(() => import('./UserShow.tsx'), 'UserShow'),
  },
} satisfies Screens;

/** The pages of whoever is not signed in. */
export const signedOutScreens = {
  signIn: screen(() => import('./SignIn.tsx'), 'SignIn'),
  welcome: screen(() => import('./Welcome.tsx'), 'Welcome'),
};
