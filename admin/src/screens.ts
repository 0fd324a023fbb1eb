import { accessScreens, signedOutScreens } from './access/screens.ts';
import { areasScreens } from './areas/screens.ts';
import { assuranceScreens } from './assurance/screens.ts';
import { householdsScreens } from './households/screens.ts';
import { moneyScreens } from './money/screens.ts';
import { outcomesScreens } from './outcomes/screens.ts';
import { partiesScreens } from './parties/screens.ts';
import { plansScreens } from './plans/screens.ts';
import { salesScreens } from './sales/screens.ts';
import { sourcesScreens } from './sources/screens.ts';
import { trainingScreens } from './training/screens.ts';
import { screen, type Screen, type Screens } from './ui/screens.ts';

/** The pages of all areas. */
export const screens: Screens = {
  ...accessScreens,
  ...areasScreens,
  ...assuranceScreens,
  ...householdsScreens,
  ...moneyScreens,
  ...outcomesScreens,
  ...partiesScreens,
  ...plansScreens,
  ...salesScreens,
  ...sourcesScreens,
  ...trainingScreens,
};

export const homeScreen = screen(() => import('./home/Home.tsx'), 'Home');

/** The page that an address names, as `#/plans/0198…/show`. */
export function screenAt(hash: string): Screen | undefined {
  const [resource = '', id, page] = hash
    .replace(/^#?\/?/, '')
    .split('?')[0]!
    .split('/');
  if (resource === '') return homeScreen;
  if (resource === 'welcome') return signedOutScreens.welcome;
  const pages = Object.hasOwn(screens, resource) ? screens[resource] : undefined;
  if (id === undefined) return pages?.list;
  return page === 'show' ? pages?.show : (pages?.edit ?? pages?.show);
}
