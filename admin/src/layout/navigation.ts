import type { SvgIconComponent } from '@mui/icons-material';
import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import Assignment from '@mui/icons-material/AssignmentOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import Code from '@mui/icons-material/Code';
import Description from '@mui/icons-material/DescriptionOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import FormatQuote from '@mui/icons-material/FormatQuote';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import People from '@mui/icons-material/PeopleOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
import Business from '@mui/icons-material/BusinessOutlined';
import School from '@mui/icons-material/SchoolOutlined';
import Savings from '@mui/icons-material/SavingsOutlined';
import Diversity from '@mui/icons-material/Diversity3Outlined';
import type { WordKey } from '../ui/words/registered.ts';
import { mayExplore, mayKeepPeople } from '../ui/roles.ts';
import type { Role } from '../generated/graphql.ts';

export interface Destination {
  path: string;
  label: WordKey;
  icon: SvgIconComponent;
}

export interface DestinationGroup {
  label?: WordKey;
  destinations: Destination[];
}

const home: Destination = { path: '/', label: 'nav.home', icon: Home };
const plans: Destination = { path: '/plans', label: 'nav.plans', icon: Assignment };
const campaigns: Destination = { path: '/campaigns', label: 'nav.campaigns', icon: Campaign };

/** Where somebody can go, in groups; what their role may not open is left out. */
export function destinationsFor(roles: readonly Role[]): DestinationGroup[] {
  return [
    { destinations: [home] },
    {
      label: 'nav.work',
      destinations: [
        { path: '/counties', label: 'nav.counties', icon: Place },
        plans,
        { path: '/classes', label: 'nav.classes', icon: School },
        campaigns,
        { path: '/outcomes', label: 'nav.outcomes', icon: Flag },
        { path: '/help-platforms', label: 'nav.help-platforms', icon: Diversity },
      ],
    },
    {
      label: 'nav.money',
      destinations: [
        { path: '/funds', label: 'nav.funds', icon: Savings },
        { path: '/commitments', label: 'nav.commitments', icon: Handshake },
      ],
    },
    {
      label: 'nav.parties',
      destinations: [
        { path: '/organizations', label: 'nav.organizations', icon: Business },
        { path: '/programs', label: 'nav.programs', icon: AccountBalance },
      ],
    },
    {
      label: 'nav.evidence',
      destinations: [
        { path: '/documents', label: 'nav.documents', icon: Description },
        { path: '/statements', label: 'nav.statements', icon: FormatQuote },
        ...(mayExplore(roles) ? [{ path: '/explorer', label: 'nav.explorer' as const, icon: Code }] : []),
      ],
    },
    ...(mayKeepPeople(roles)
      ? [
          {
            label: 'nav.administration' as const,
            destinations: [{ path: '/users', label: 'nav.users' as const, icon: People }],
          },
        ]
      : []),
  ];
}

/** The four places of the telephone's bottom bar; the rest is behind "more". */
export function tabsFor(county: string | undefined): Destination[] {
  const own: Destination = county
    ? { path: `/counties/${county}/show`, label: 'nav.myCounty', icon: Place }
    : { path: '/counties', label: 'nav.counties', icon: Place };
  return [home, own, plans, campaigns];
}
