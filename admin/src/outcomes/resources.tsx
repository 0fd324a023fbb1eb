import Flag from '@mui/icons-material/FlagOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { outcomeListing } from './listing.ts';
import type { outcomesScreens } from './screens.ts';

export const outcomesResources: ResourcesOf<typeof outcomesScreens> = {
  outcomes: {
    record: 'OutcomeReport',
    listing: outcomeListing,
    menu: { group: 'nav.work', label: 'nav.outcomes', icon: Flag },
  },
};
