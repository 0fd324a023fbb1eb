import Box from '@mui/material/Box';
import Toolbar from '@mui/material/Toolbar';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useSetLocale } from 'react-admin';
import { useLookups, useOutbox } from '../plans/writing/use-outbox.ts';
import { hasSignedInHere } from '../providers/auth-provider.ts';
import { chosenLanguage } from '../providers/i18n/language.ts';
import { Fault } from '../ui/Fault.tsx';
import { focusPage } from '../ui/focus.ts';
import { lazyScreen } from '../ui/lazy-screen.ts';
import { PageBoundary } from '../ui/PageBoundary.tsx';
import { homeOf } from '../ui/roles.ts';
import { useLanguage } from '../ui/use-say.ts';
import { useSignedIn } from '../ui/use-viewer.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { BottomTabs } from './BottomTabs.tsx';
import { NavigationColumn, navigationWidth } from './Navigation.tsx';
import { NewVersion } from './NewVersion.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useLastingFocus } from './use-lasting-focus.ts';

/** Where there is no room for the navigation it comes when it is opened. */
const NavigationDrawer = lazyScreen(() => import('./NavigationDrawer.tsx'), 'NavigationDrawer');

/** Top bar, navigation beside or above the page, and for county officials the telephone's bottom bar. */
export function Layout({ children }: { children?: ReactNode }) {
  const { viewer, error } = useSignedIn();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isMenuWanted, setMenuWanted] = useState(false);
  const openMenu = () => {
    setMenuOpen(true);
    setMenuWanted(true);
  };
  const location = useLocation();
  const { pathname } = location;
  useFocusOnArrival(location);
  useLastingFocus();
  useViewerLanguage(viewer?.locale);
  useOutbox(viewer?.userId);
  useLookups(viewer && homeOf(viewer.roles) === 'county' ? viewer.userId : undefined);
  const roles = viewer?.roles ?? [];
  const hasTabs = isPhone && viewer !== undefined && homeOf(viewer.roles) === 'county';
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default' }}>
      <SkipLink />
      <TopBar openMenu={isWide || hasTabs ? undefined : openMenu} />
      {isWide && <NavigationColumn roles={roles} />}
      {!isWide && isMenuWanted && (
        <PageBoundary>
          <Suspense>
            <NavigationDrawer isOpen={isMenuOpen} close={() => setMenuOpen(false)} roles={roles} />
          </Suspense>
        </PageBoundary>
      )}
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{
          ml: isWide ? `${navigationWidth}px` : 0,
          px: { xs: 2, sm: 3, lg: 4 },
          pb: hasTabs ? 12 : 6,
          maxWidth: isWide ? 1240 + navigationWidth : 1240,
        }}
      >
        <Toolbar sx={{ mb: 3 }} />
        <NewVersion />
        <PageBoundary key={pathname}>
          <Suspense fallback={<Waiting />}>
            {viewer ? children : error ? <Fault error={error} again={() => window.location.reload()} /> : <Waiting />}
          </Suspense>
        </PageBoundary>
      </Box>
      {hasTabs && <BottomTabs county={viewer.counties[0]} more={openMenu} />}
    </Box>
  );
}

/** After a navigation, signing in among them, the reading begins at the new page, not where the link was. */
function useFocusOnArrival({ pathname, search }: Place): void {
  const place = `${pathname} ${new URLSearchParams(search).get('section')}`;
  const last = useRef(hasSignedInHere() ? undefined : place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    focusPage();
    window.scrollTo(0, 0);
  }, [place]);
}

/** An address of the console; the sections of a plan are pages of one path. */
type Place = Pick<ReturnType<typeof useLocation>, 'pathname' | 'search'>;

/** Whoever chose no language in this browser reads in that of their account. */
function useViewerLanguage(locale: string | undefined): void {
  const language = useLanguage();
  const setLocale = useSetLocale();
  useEffect(() => {
    if (locale && !chosenLanguage() && locale !== language) setLocale(locale);
  }, [locale, language, setLocale]);
}
