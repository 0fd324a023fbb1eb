import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { ConsoleLink } from '../ConsoleLink.tsx';

interface TallyProps {
  label: string;
  value: ReactNode;
  /** One quiet line: a reason, a modality, a date. */
  note?: ReactNode;
  /** The list behind the figure. */
  to: string;
  /** What did not happen is set lighter and dashed. */
  isPromise?: boolean;
}

/** A key figure that opens the list behind it. */
export function Tally({ label, value, note, to, isPromise = false }: TallyProps) {
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 2,
        position: 'relative',
        borderStyle: isPromise ? 'dashed' : 'solid',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        <ConsoleLink
          to={to}
          underline="hover"
          color="inherit"
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {label}
        </ConsoleLink>
      </Box>
      <Box
        sx={{
          mt: 0.5,
          fontSize: '1.625rem',
          lineHeight: 1.25,
          fontWeight: isPromise ? 450 : 650,
          fontVariantNumeric: 'tabular-nums',
          '& [tabindex]': { position: 'relative', zIndex: 1 },
        }}
      >
        {value}
      </Box>
      {note && <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>{note}</Box>}
    </Paper>
  );
}

/** Key figures side by side. */
export function Tallies({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: {
          xs: 'repeat(auto-fit, minmax(min(100%, 150px), 1fr))',
          sm: 'repeat(auto-fit, minmax(180px, 1fr))',
        },
      }}
    >
      {children}
    </Box>
  );
}
