import DarkMode from '@mui/icons-material/DarkModeOutlined';
import IconButton from '@mui/material/IconButton';
import LightMode from '@mui/icons-material/LightModeOutlined';
import { useTheme } from '@mui/material/styles';
import { useTheme as useThemeChoice } from 'react-admin';
import { useSay } from '../ui/use-say.ts';

/** Between light and dark; the system decides until somebody chooses. */
export function ThemeSwitch() {
  const say = useSay();
  const { palette } = useTheme();
  const [, choose] = useThemeChoice();
  const isDark = palette.mode === 'dark';
  return (
    <IconButton
      onClick={() => choose(isDark ? 'light' : 'dark')}
      aria-label={say(isDark ? 'console.lightTheme' : 'console.darkTheme')}
    >
      {isDark ? <LightMode /> : <DarkMode />}
    </IconButton>
  );
}
