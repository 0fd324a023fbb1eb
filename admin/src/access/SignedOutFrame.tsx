import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { dotted } from '../ui/Dotted.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useSay } from '../ui/use-say.ts';

/** The frame of pages for people who are not signed in. */
export function SignedOutFrame({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay();
  const name = say('console.name');
  useEffect(() => {
    document.title = dotted(title, name);
  }, [title, name]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', bgcolor: 'background.default', px: 2, py: { xs: 2, sm: 5 } }}>
      <Box sx={{ maxWidth: 440, mx: 'auto' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <Mark size={40} />
          <Typography variant="h1" sx={{ flex: 1 }}>
            {name}
          </Typography>
          <LanguageSwitch />
        </Box>
        <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}>
          {children}
        </Paper>
      </Box>
    </Box>
  );
}
