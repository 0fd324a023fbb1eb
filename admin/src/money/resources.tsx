import Savings from '@mui/icons-material/SavingsOutlined';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { commitmentListing, fundListing } from './listing.ts';
import type { moneyScreens } from './screens.ts';

export const moneyResources: ResourcesOf<typeof moneyScreens> = {
  funds: {
    record: 'Fund',
    listing: fundListing,
    menu: { group: 'nav.money', label: 'nav.funds', icon: Savings },
  },
  commitments: {
    record: 'Commitment',
    listing: commitmentListing,
    menu: { group: 'nav.money', label: 'nav.commitments', icon: Handshake },
  },
};
