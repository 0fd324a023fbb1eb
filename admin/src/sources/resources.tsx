import Description from '@mui/icons-material/DescriptionOutlined';
import FormatQuote from '@mui/icons-material/FormatQuote';
import type { ResourcesOf } from '../ui/resources.ts';
import { documentListing, statementListing } from './listing.ts';
import type { sourcesScreens } from './screens.ts';

export const sourcesResources: ResourcesOf<typeof sourcesScreens> = {
  documents: {
    record: 'SourceDocument',
    listing: documentListing,
    menu: { group: 'nav.evidence', label: 'nav.documents', icon: Description },
  },
  statements: {
    record: 'Statement',
    listing: statementListing,
    menu: { group: 'nav.evidence', label: 'nav.statements', icon: FormatQuote },
  },
};
