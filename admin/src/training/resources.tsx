import School from '@mui/icons-material/SchoolOutlined';
import type { ResourcesOf } from '../ui/resources.ts';
import { classListing } from './listing.ts';
import type { trainingScreens } from './screens.ts';

export const trainingResources: ResourcesOf<typeof trainingScreens> = {
  classes: {
    record: 'TrainingClass',
    listing: classListing,
    menu: { group: 'nav.work', label: 'nav.classes', icon: School },
  },
};
