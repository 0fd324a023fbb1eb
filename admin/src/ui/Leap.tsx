import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Leads to another record that the same page shows. */
export function Leap({ to, children }: { to: string; children: ReactNode }) {
  const show = () => document.getElementById(to)?.scrollIntoView({ block: 'center' });
  return (
    <Box
      component="button"
      type="button"
      onClick={show}
      sx={{
        font: 'inherit',
        color: 'primary.main',
        textAlign: 'left',
        border: 0,
        p: 0,
        bgcolor: 'transparent',
        cursor: 'pointer',
        textDecoration: 'underline',
        minHeight: { xs: 48, sm: 24 },
      }}
    >
      {children}
    </Box>
  );
}
