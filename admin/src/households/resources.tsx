import Diversity3 from '@mui/icons-material/Diversity3Outlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { helpPlatformListing } from './listing.ts';
import type { householdsScreens } from './screens.ts';

export const householdsResources: ResourcesOf<typeof householdsScreens> = {
  'help-platforms': {
    record: 'HelpPlatform',
    listing: helpPlatformListing,
    menu: { group: 'nav.work', label: 'nav.help-platforms', icon: Diversity3 },
  },
};
