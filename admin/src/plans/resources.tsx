import Assignment from '@mui/icons-material/AssignmentOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { planListing } from './listing.ts';
import type { plansScreens } from './screens.ts';

export const plansResources: ResourcesOf<typeof plansScreens> = {
  plans: {
    record: 'CountyPlan',
    listing: planListing,
    menu: { group: 'nav.work', label: 'nav.plans', icon: Assignment },
  },
  versions: { record: 'PlanVersion' },
};
