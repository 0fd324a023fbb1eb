import type { ComponentType } from 'react';
import type { ResourceName } from './listings.ts';

/** How a page is loaded, and by which name its module exports it. */
type Screen = readonly [load: () => Promise<Record<string, ComponentType>>, name: string];

const screen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): Screen => [
  load,
  name,
];

/** The list and the page of each kind of record. */
export const recordScreens = {
  counties: {
    list: screen(() => import('./areas/CountyList.tsx'), 'CountyList'),
    show: screen(() => import('./areas/CountyShow.tsx'), 'CountyShow'),
  },
  organizations: {
    list: screen(() => import('./parties/OrganizationList.tsx'), 'OrganizationList'),
    show: screen(() => import('./parties/OrganizationShow.tsx'), 'OrganizationShow'),
  },
  programs: {
    list: screen(() => import('./parties/ProgramList.tsx'), 'ProgramList'),
    show: screen(() => import('./parties/ProgramShow.tsx'), 'ProgramShow'),
  },
  funds: {
    list: screen(() => import('./money/FundList.tsx'), 'FundList'),
    show: screen(() => import('./money/FundShow.tsx'), 'FundShow'),
  },
  commitments: {
    list: screen(() => import('./money/CommitmentList.tsx'), 'CommitmentList'),
    show: screen(() => import('./money/CommitmentShow.tsx'), 'CommitmentShow'),
  },
  plans: {
    list: screen(() => import('./plans/PlanList.tsx'), 'PlanList'),
    show: screen(() => import('./plans/PlanShow.tsx'), 'PlanShow'),
  },
  classes: {
    list: screen(() => import('./training/ClassList.tsx'), 'ClassList'),
    show: screen(() => import('./training/ClassShow.tsx'), 'ClassShow'),
  },
  campaigns: {
    list: screen(() => import('./sales/CampaignList.tsx'), 'CampaignList'),
    show: screen(() => import('./sales/CampaignShow.tsx'), 'CampaignShow'),
  },
  outcomes: {
    list: screen(() => import('./outcomes/OutcomeList.tsx'), 'OutcomeList'),
    show: screen(() => import('./outcomes/OutcomeShow.tsx'), 'OutcomeShow'),
  },
  'help-platforms': {
    list: screen(() => import('./households/HelpPlatformList.tsx'), 'HelpPlatformList'),
    show: screen(() => import('./households/HelpPlatformShow.tsx'), 'HelpPlatformShow'),
  },
  documents: {
    list: screen(() => import('./sources/DocumentList.tsx'), 'DocumentList'),
    show: screen(() => import('./sources/DocumentShow.tsx'), 'DocumentShow'),
  },
  statements: {
    list: screen(() => import('./sources/StatementList.tsx'), 'StatementList'),
    show: screen(() => import('./sources/StatementShow.tsx'), 'StatementShow'),
  },
  users: {
    list: screen(() => import('./access/UserList.tsx'), 'UserList'),
    show: screen(() => import('./access/UserShow.tsx'), 'UserShow'),
  },
} satisfies Record<ResourceName, { list: Screen; show: Screen }>;

/** The other pages of who is signed in. */
export const screens = {
  home: screen(() => import('./home/Home.tsx'), 'Home'),
  version: screen(() => import('./plans/version-screens.ts'), 'VersionShow'),
  section: screen(() => import('./plans/version-screens.ts'), 'SectionPage'),
  explorer: screen(() => import('./assurance/ExplorerPage.tsx'), 'ExplorerPage'),
} satisfies Record<string, Screen>;

/** The pages of who is not. */
export const signedOutScreens = {
  signIn: screen(() => import('./access/SignIn.tsx'), 'SignIn'),
  welcome: screen(() => import('./access/Welcome.tsx'), 'Welcome'),
} satisfies Record<string, Screen>;

/** The page that an address names, as `#/plans/0198…/show`. */
export function screenAt(hash: string): Screen | undefined {
  const [resource = '', id, page] = hash
    .replace(/^#?\/?/, '')
    .split('?')[0]!
    .split('/');
  if (resource === '') return screens.home;
  if (resource === 'explorer') return screens.explorer;
  if (resource === 'welcome') return signedOutScreens.welcome;
  if (resource === 'versions') return page === 'show' ? screens.version : screens.section;
  const record = resource in recordScreens ? recordScreens[resource as ResourceName] : undefined;
  return id === undefined ? record?.list : record?.show;
}
