import People from '@mui/icons-material/PeopleOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { mayAdminister } from '../ui/roles.ts';
import { userListing } from './listing.ts';
import type { accessScreens } from './screens.ts';

export const accessResources: ResourcesOf<typeof accessScreens> = {
  users: {
    record: 'User',
    listing: userListing,
    menu: { group: 'nav.administration', label: 'nav.users', icon: People, mayOpen: mayAdminister },
  },
};
