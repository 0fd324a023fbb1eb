import Code from '@mui/icons-material/Code';
import type { ResourcesOf } from '../ui/resources.ts';
import { mayExplore } from '../ui/roles.ts';
import type { assuranceScreens } from './screens.ts';

export const assuranceResources: ResourcesOf<typeof assuranceScreens> = {
  explorer: { menu: { group: 'nav.evidence', label: 'nav.explorer', icon: Code, mayOpen: mayExplore } },
};
