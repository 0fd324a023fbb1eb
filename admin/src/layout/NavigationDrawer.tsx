import Drawer from '@mui/material/Drawer';
import type { Role } from '../generated/graphql.ts';
import { useSay } from '../ui/use-say.ts';
import { Navigation, navigationWidth } from './Navigation.tsx';

interface NavigationDrawerProps {
  isOpen: boolean;
  close(): void;
  roles: readonly Role[];
}

/** All destinations, slid in over the page where there is no room beside it. */
export function NavigationDrawer({ isOpen, close, roles }: NavigationDrawerProps) {
  const say = useSay();
  return (
    <Drawer
      open={isOpen}
      onClose={close}
      slotProps={{ paper: { 'aria-label': say('console.menu'), sx: { width: navigationWidth } } }}
    >
      <Navigation roles={roles} follow={close} />
    </Drawer>
  );
}
