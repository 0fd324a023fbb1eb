import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuIcon from '@mui/icons-material/Menu';
import Toolbar from '@mui/material/Toolbar';
import { LinkBase } from 'react-admin';
import { useSay } from '../ui/use-say.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Mark } from '../ui/Mark.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The name of the house, and what follows the person on every page: language, theme, account. */
export function TopBar({ openMenu }: { openMenu: (() => void) | undefined }) {
  const say = useSay();
  return (
    <AppBar
      position="fixed"
      color="default"
      elevation={0}
      sx={{
        zIndex: (theme) => theme.zIndex.drawer + 1,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Toolbar sx={{ gap: { xs: 0.5, sm: 1.5 }, minHeight: 64, px: { xs: 1, sm: 2 } }}>
        {openMenu && (
          <IconButton onClick={openMenu} aria-label={say('console.menu')}>
            <MenuIcon />
          </IconButton>
        )}
        <Box
          component={LinkBase}
          to="/"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            minHeight: 48,
            color: 'text.primary',
            textDecoration: 'none',
            fontWeight: 700,
            fontSize: '1.0625rem',
          }}
        >
          <Mark />
          {say('console.name')}
        </Box>
        <Box sx={{ flex: 1 }} />
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
}
