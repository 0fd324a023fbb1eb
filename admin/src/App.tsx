import CssBaseline from '@mui/material/CssBaseline';
import {
  AdminContext,
  CoreAdminUI,
  CustomRoutes,
  localStorageStore,
  Notification,
  reactRouterProvider,
  Resource,
} from 'react-admin';
import { SignIn } from './access/SignIn.tsx';
import { UserList } from './access/UserList.tsx';
import { UserShow } from './access/UserShow.tsx';
import { Welcome } from './access/Welcome.tsx';
import { CountyList } from './areas/CountyList.tsx';
import { CountyShow } from './areas/CountyShow.tsx';
import { ExplorerPage } from './assurance/ExplorerPage.tsx';
import { Home } from './console/home/Home.tsx';
import { Layout } from './console/layout/Layout.tsx';
import { Fault } from './console/Fault.tsx';
import { NoSuchPage } from './console/NoSuchPage.tsx';
import { darkTheme, lightTheme } from './console/theme.ts';
import { Waiting } from './console/Waiting.tsx';
import { HelpPlatformList } from './households/HelpPlatformList.tsx';
import { HelpPlatformShow } from './households/HelpPlatformShow.tsx';
import { listings, type ResourceName } from './listings.ts';
import { CommitmentList } from './money/CommitmentList.tsx';
import { CommitmentShow } from './money/CommitmentShow.tsx';
import { FundList } from './money/FundList.tsx';
import { FundShow } from './money/FundShow.tsx';
import { OutcomeList } from './outcomes/OutcomeList.tsx';
import { OutcomeShow } from './outcomes/OutcomeShow.tsx';
import { OrganizationList } from './parties/OrganizationList.tsx';
import { OrganizationShow } from './parties/OrganizationShow.tsx';
import { ProgramList } from './parties/ProgramList.tsx';
import { ProgramShow } from './parties/ProgramShow.tsx';
import { PlanList } from './plans/PlanList.tsx';
import { PlanShow } from './plans/PlanShow.tsx';
import { VersionShow } from './plans/VersionShow.tsx';
import { SectionPage } from './plans/writing/SectionPage.tsx';
import { ask } from './providers/ask.ts';
import { authProvider } from './providers/auth-provider.ts';
import { makeDataProvider } from './providers/data-provider.ts';
import { i18nProvider } from './providers/i18n-provider.ts';
import { CampaignList } from './sales/CampaignList.tsx';
import { CampaignShow } from './sales/CampaignShow.tsx';
import { DocumentList } from './sources/DocumentList.tsx';
import { DocumentShow } from './sources/DocumentShow.tsx';
import { StatementList } from './sources/StatementList.tsx';
import { StatementShow } from './sources/StatementShow.tsx';
import { ClassList } from './training/ClassList.tsx';
import { ClassShow } from './training/ClassShow.tsx';

const screens = {
  counties: [CountyList, CountyShow],
  organizations: [OrganizationList, OrganizationShow],
  programs: [ProgramList, ProgramShow],
  funds: [FundList, FundShow],
  commitments: [CommitmentList, CommitmentShow],
  plans: [PlanList, PlanShow],
  classes: [ClassList, ClassShow],
  campaigns: [CampaignList, CampaignShow],
  outcomes: [OutcomeList, OutcomeShow],
  'help-platforms': [HelpPlatformList, HelpPlatformShow],
  documents: [DocumentList, DocumentShow],
  statements: [StatementList, StatementShow],
  users: [UserList, UserShow],
} as const satisfies Record<ResourceName, readonly [list: React.ComponentType, show: React.ComponentType]>;

const { Route } = reactRouterProvider;
const dataProvider = makeDataProvider(listings, ask);
const store = localStorageStore(undefined, 'fupin');

/** What is left when even the frame fails. */
const Failure = ({ error }: { error?: Error }) => <Fault error={error} again={() => window.location.reload()} />;

/** While it is not known yet who asks. */
const Opening = () => <Waiting />;

/** The console: one list and one page for each kind of record, a home for each kind of person. */
export function App() {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
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
      <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
    </AdminContext>
  );
}
