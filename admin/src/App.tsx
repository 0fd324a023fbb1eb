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
import { Fault } from './ui/Fault.tsx';
import { lazyScreen } from './ui/lazy-screen.ts';
import { NoSuchPage } from './ui/NoSuchPage.tsx';
import { darkTheme, lightTheme } from './ui/theme.ts';
import { Waiting } from './ui/Waiting.tsx';
import { askOnce } from './providers/first-answers.ts';
import { authProvider } from './providers/auth-provider.ts';
import { makeDataProvider } from './providers/data-provider.ts';
import { listings, resources } from './resources.ts';
import { homeScreen, screens } from './screens.ts';
import { signedOutScreens } from './access/screens.ts';
import { ResourcesContext } from './ui/resources.ts';
import type { Screen } from './ui/screens.ts';

const lazily = (page: Screen | undefined) => page && lazyScreen(...page);

const pages = Object.entries(screens).map(([name, { list, show, edit }]) => ({
  name,
  list: lazily(list),
  show: lazily(show),
  edit: lazily(edit),
}));

const Home = lazyScreen(...homeScreen);
const SignIn = lazyScreen(...signedOutScreens.signIn);
const Welcome = lazyScreen(...signedOutScreens.welcome);

const { Route } = reactRouterProvider;

const Layout = lazyScreen(() => import('./layout/Layout.tsx'), 'Layout');

const dataProvider = makeDataProvider(listings, askOnce);
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
      <ResourcesContext value={resources}>
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
            {pages.map((page) => (
              <Resource key={page.name} {...page} />
            ))}
            <CustomRoutes noLayout>
              <Route path="/welcome" element={<Welcome />} />
            </CustomRoutes>
          </CoreAdminUI>
        </Suspense>
      </ResourcesContext>
      <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
    </AdminContext>
  );
}
