import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Where nothing is on record: says so, and what would fill it. */
export function Emptiness({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <Box
      sx={{
        py: 3,
        px: 2,
        textAlign: 'center',
        color: 'text.secondary',
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'divider',
        borderRadius: 2,
      }}
    >
      <Typography sx={{ fontWeight: 600, color: 'text.primary' }}>{title}</Typography>
      {hint && (
        <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '46ch', mx: 'auto' }}>
          {hint}
        </Typography>
      )}
      {children && <Box sx={{ mt: 1.5 }}>{children}</Box>}
    </Box>
  );
}
