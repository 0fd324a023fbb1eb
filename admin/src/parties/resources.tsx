import Business from '@mui/icons-material/BusinessOutlined';
import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { organizationListing, programListing } from './listing.ts';
import type { partiesScreens } from './screens.ts';

export const partiesResources: ResourcesOf<typeof partiesScreens> = {
  organizations: {
    record: 'Organization',
    listing: organizationListing,
    menu: { group: 'nav.parties', label: 'nav.organizations', icon: Business },
  },
  programs: {
    record: 'Program',
    listing: programListing,
    menu: { group: 'nav.parties', label: 'nav.programs', icon: AccountBalance },
  },
};
