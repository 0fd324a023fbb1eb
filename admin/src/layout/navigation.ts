import Home from '@mui/icons-material/HomeOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Role } from '../generated/graphql.ts';
import type { ResourceDeclaration } from '../ui/resources.ts';
import type { WordKey } from '../ui/words/registered.ts';

export interface Destination {
  path: string;
  label: WordKey;
  icon: SvgIconComponent;
}

export interface DestinationGroup {
  label?: WordKey;
  destinations: Destination[];
}

type Resources = Readonly<Record<string, ResourceDeclaration>>;

const home: Destination = { path: '/', label: 'nav.home', icon: Home };

/** Where somebody can go, in groups; what their role may not open is left out. */
export function destinationsFor(roles: readonly Role[], resources: Resources): DestinationGroup[] {
  const groups = new Map<WordKey, Destination[]>();
  for (const [name, { menu }] of Object.entries(resources)) {
    if (!menu || menu.mayOpen?.(roles) === false) continue;
    const { group, label, icon } = menu;
    groups.set(group, [...(groups.get(group) ?? []), { path: `/${name}`, label, icon }]);
  }
  return [{ destinations: [home] }, ...[...groups].map(([label, destinations]) => ({ label, destinations }))];
}

/** The four places of the telephone's bottom bar; the rest is behind "more". */
export function tabsFor(county: string | undefined, resources: Resources): Destination[] {
  const to = (name: string): Destination[] => {
    const menu = resources[name]?.menu;
    return menu ? [{ path: `/${name}`, label: menu.label, icon: menu.icon }] : [];
  };
  const own = to('counties').map((counties) =>
    county ? { ...counties, path: `/counties/${county}/show`, label: 'nav.myCounty' as const } : counties,
  );
  return [home, ...own, ...to('plans'), ...to('campaigns')];
}
