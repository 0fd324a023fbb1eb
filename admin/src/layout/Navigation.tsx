import Box from '@mui/material/Box';
import Toolbar from '@mui/material/Toolbar';
import { LinkBase, useLocation } from 'react-admin';
import type { Role } from '../generated/graphql.ts';
import { useResources } from '../ui/resources.ts';
import { useSay } from '../ui/use-say.ts';
import { destinationsFor, type Destination } from './navigation.ts';

export const navigationWidth = 232;

interface NavigationProps {
  roles: readonly Role[];
  /** Told when a destination is followed. */
  follow?(): void;
}

/** All destinations, beneath the top bar. */
export function Navigation({ roles, follow }: NavigationProps) {
  const say = useSay();
  const resources = useResources();
  return (
    <>
      <Toolbar sx={{ minHeight: 64 }} />
      <Box component="nav" aria-label={say('console.navigation')} sx={{ py: 2, px: 1.5, overflowY: 'auto' }}>
        {destinationsFor(roles, resources).map(({ label, destinations }) => (
          <Box key={label ?? 'home'} sx={{ mb: 1.5 }}>
            {label && (
              <Box
                component="p"
                id={label}
                sx={{ m: 0, px: 1.5, py: 0.5, color: 'text.secondary', fontSize: '0.75rem', fontWeight: 600 }}
              >
                {say(label)}
              </Box>
            )}
            <Box component="ul" aria-labelledby={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {destinations.map((destination) => (
                <NavigationLink key={destination.path} to={destination} onClick={follow} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}

/** The destinations beside the page, on wide screens. */
export function NavigationColumn({ roles }: NavigationProps) {
  return (
    <Box
      sx={{
        position: 'fixed',
        insetBlock: 0,
        left: 0,
        width: navigationWidth,
        display: 'flex',
        flexDirection: 'column',
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <Navigation roles={roles} />
    </Box>
  );
}

function NavigationLink({
  to: { path, label, icon: Icon },
  onClick,
}: {
  to: Destination;
  onClick: (() => void) | undefined;
}) {
  const say = useSay();
  const { pathname } = useLocation();
  const isHere = path === '/' ? pathname === '/' : pathname.startsWith(path);
  return (
    <li>
      <Box
        component={LinkBase}
        to={path}
        onClick={onClick}
        aria-current={isHere ? 'page' : undefined}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          minHeight: { xs: 48, lg: 38 },
          px: 1.5,
          borderRadius: 2,
          color: isHere ? 'primary.main' : 'text.primary',
          bgcolor: isHere ? 'action.selected' : undefined,
          fontWeight: isHere ? 600 : 450,
          fontSize: '0.9375rem',
          textDecoration: 'none',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Icon fontSize="small" aria-hidden sx={{ color: isHere ? 'primary.main' : 'text.secondary' }} />
        {say(label)}
      </Box>
    </li>
  );
}
