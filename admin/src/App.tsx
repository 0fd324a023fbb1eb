import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import {
  AdminContext,
  CoreAdminUI,
  CustomRoutes,
  localStorageStore,
  Notification,
  reactRouterProvider,
  Resource,
  type I18nProvider,
} from 'react-admin';
import { SignIn } from './access/SignIn.tsx';
import { Fault } from './console/Fault.tsx';
import { lazyScreen } from './console/lazy-screen.ts';
import { NoSuchPage } from './console/NoSuchPage.tsx';
import { darkTheme, lightTheme } from './console/theme.ts';
import { Waiting } from './console/Waiting.tsx';
import { listings, type ResourceName } from './listings.ts';
import { ask } from './providers/ask.ts';
import { authProvider } from './providers/auth-provider.ts';
import { makeDataProvider } from './providers/data-provider.ts';

const screens = {
  counties: [
    lazyScreen(() => import('./areas/CountyList.tsx'), 'CountyList'),
    lazyScreen(() => import('./areas/CountyShow.tsx'), 'CountyShow'),
  ],
  organizations: [
    lazyScreen(() => import('./parties/OrganizationList.tsx'), 'OrganizationList'),
    lazyScreen(() => import('./parties/OrganizationShow.tsx'), 'OrganizationShow'),
  ],
  programs: [
    lazyScreen(() => import('./parties/ProgramList.tsx'), 'ProgramList'),
    lazyScreen(() => import('./parties/ProgramShow.tsx'), 'ProgramShow'),
  ],
  funds: [
    lazyScreen(() => import('./money/FundList.tsx'), 'FundList'),
    lazyScreen(() => import('./money/FundShow.tsx'), 'FundShow'),
  ],
  commitments: [
    lazyScreen(() => import('./money/CommitmentList.tsx'), 'CommitmentList'),
    lazyScreen(() => import('./money/CommitmentShow.tsx'), 'CommitmentShow'),
  ],
  plans: [
    lazyScreen(() => import('./plans/PlanList.tsx'), 'PlanList'),
    lazyScreen(() => import('./plans/PlanShow.tsx'), 'PlanShow'),
  ],
  classes: [
    lazyScreen(() => import('./training/ClassList.tsx'), 'ClassList'),
    lazyScreen(() => import('./training/ClassShow.tsx'), 'ClassShow'),
  ],
  campaigns: [
    lazyScreen(() => import('./sales/CampaignList.tsx'), 'CampaignList'),
    lazyScreen(() => import('./sales/CampaignShow.tsx'), 'CampaignShow'),
  ],
  outcomes: [
    lazyScreen(() => import('./outcomes/OutcomeList.tsx'), 'OutcomeList'),
    lazyScreen(() => import('./outcomes/OutcomeShow.tsx'), 'OutcomeShow'),
  ],
  'help-platforms': [
    lazyScreen(() => import('./households/HelpPlatformList.tsx'), 'HelpPlatformList'),
    lazyScreen(() => import('./households/HelpPlatformShow.tsx'), 'HelpPlatformShow'),
  ],
  documents: [
    lazyScreen(() => import('./sources/DocumentList.tsx'), 'DocumentList'),
    lazyScreen(() => import('./sources/DocumentShow.tsx'), 'DocumentShow'),
  ],
  statements: [
    lazyScreen(() => import('./sources/StatementList.tsx'), 'StatementList'),
    lazyScreen(() => import('./sources/StatementShow.tsx'), 'StatementShow'),
  ],
  users: [
    lazyScreen(() => import('./access/UserList.tsx'), 'UserList'),
    lazyScreen(() => import('./access/UserShow.tsx'), 'UserShow'),
  ],
} as const satisfies Record<ResourceName, readonly [list: React.ComponentType, show: React.ComponentType]>;

const { Route } = reactRouterProvider;

const Welcome = lazyScreen(() => import('./access/Welcome.tsx'), 'Welcome');
const Home = lazyScreen(() => import('./console/home/Home.tsx'), 'Home');
const VersionShow = lazyScreen(() => import('./plans/version-screens.ts'), 'VersionShow');
const SectionPage = lazyScreen(() => import('./plans/version-screens.ts'), 'SectionPage');
const ExplorerPage = lazyScreen(() => import('./assurance/ExplorerPage.tsx'), 'ExplorerPage');
const Layout = lazyScreen(() => import('./console/layout/Layout.tsx'), 'Layout');

const dataProvider = makeDataProvider(listings, ask);
// Without a line it still asks, so that it fails at once and what was read last is shown, instead of waiting without a word.
const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } },
});
const store = localStorageStore(undefined, 'fupin');

/** What is left when even the frame fails. */
const Failure = ({ error }: { error?: Error }) => <Fault error={error} again={() => window.location.reload()} />;

/** While it is not known yet who asks. */
const Opening = () => <Waiting />;

/** The console: one list and one page for each kind of record, a home for each kind of person. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      queryClient={queryClient}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
      <Suspense fallback={<Opening />}>
        <CoreAdminUI
          title="Fupin"
          layout={Layout}
          loginPage={SignIn}
          dashboard={Home}
          catchAll={NoSuchPage}
          error={Failure}
          loading={Opening}
          requireAuth
          disableTelemetry
        >
          {Object.entries(screens).map(([name, [list, show]]) => (
            <Resource key={name} name={name} list={list} show={show} />
          ))}
          <Resource name="versions" show={VersionShow} edit={SectionPage} />
          <Resource name="explorer" list={ExplorerPage} />
          <CustomRoutes noLayout>
            <Route path="/welcome" element={<Welcome />} />
          </CustomRoutes>
        </CoreAdminUI>
      </Suspense>
      <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
    </AdminContext>
  );
}
