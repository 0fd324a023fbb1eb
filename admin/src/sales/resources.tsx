import Campaign from '@mui/icons-material/CampaignOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { campaignListing } from './listing.ts';
import type { salesScreens } from './screens.ts';

export const salesResources: ResourcesOf<typeof salesScreens> = {
  campaigns: {
    record: 'Campaign',
    listing: campaignListing,
    menu: { group: 'nav.work', label: 'nav.campaigns', icon: Campaign },
  },
};
