import Place from '@mui/icons-material/PlaceOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { countyListing } from './listing.ts';
import type { areasScreens } from './screens.ts';

export const areasResources: ResourcesOf<typeof areasScreens> = {
  counties: {
    record: 'Area',
    listing: countyListing,
    menu: { group: 'nav.work', label: 'nav.counties', icon: Place },
  },
};
