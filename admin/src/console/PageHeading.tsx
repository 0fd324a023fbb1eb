import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useSay } from './use-say.ts';

/** The one first-level heading of a page; the document's title repeats it. */
export function PageHeading({ title, before, children }: { title: string; before?: ReactNode; children?: ReactNode }) {
  const say = useSay();
  const name = say('console.name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  return (
    <Box component="header" sx={{ mb: 2.5 }}>
      {before && <Box sx={{ mb: 0.5, color: 'text.secondary', fontSize: '0.875rem' }}>{before}</Box>}
      <Typography variant="h1">{title}</Typography>
      {children && <Box sx={{ mt: 1, color: 'text.secondary' }}>{children}</Box>}
    </Box>
  );
}
