import Box from '@mui/material/Box';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { LinkBase, useLocation } from 'react-admin';
import { useResources } from '../ui/resources.ts';
import { useSay } from '../ui/use-say.ts';
import { tabsFor } from './navigation.ts';

const tab = {
  flex: 1,
  minWidth: 48,
  minHeight: 56,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 0.25,
  fontSize: '0.75rem',
  textDecoration: 'none',
  color: 'text.secondary',
  bgcolor: 'transparent',
  border: 0,
  font: 'inherit',
  cursor: 'pointer',
  '&[aria-current=page]': { color: 'primary.main', fontWeight: 600 },
} as const;

/** The telephone's navigation for county officials: four places under the thumb, and the rest. */
export function BottomTabs({ county, more }: { county: string | undefined; more: () => void }) {
  const say = useSay();
  const { pathname } = useLocation();
  const resources = useResources();
  return (
    <Box
      component="nav"
      aria-label={say('console.navigation')}
      sx={{
        position: 'fixed',
        insetInline: 0,
        bottom: 0,
        zIndex: 'appBar',
        display: 'flex',
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      {tabsFor(county, resources).map(({ path, label, icon: Icon }) => (
        <Box key={path} component={LinkBase} to={path} aria-current={pathname === path ? 'page' : undefined} sx={tab}>
          <Icon aria-hidden />
          <Box component="span" sx={{ fontSize: '0.75rem' }}>
            {say(label)}
          </Box>
        </Box>
      ))}
      <Box component="button" type="button" onClick={more} aria-haspopup="dialog" sx={tab}>
        <MoreHoriz aria-hidden />
        <Box component="span" sx={{ fontSize: '0.75rem' }}>
          {say('nav.more')}
        </Box>
      </Box>
    </Box>
  );
}
