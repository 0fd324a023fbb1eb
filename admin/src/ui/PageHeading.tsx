import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { dotted } from './Dotted.tsx';
import { useAwaitedHeading } from './focus.ts';
import { useSay } from './use-say.ts';
import { Words } from './Words.tsx';

/** The one first-level heading of a page; the document's title repeats it. */
export function PageHeading({ title, before, children }: { title: string; before?: ReactNode; children?: ReactNode }) {
  const say = useSay();
  const name = say('console.name');
  const heading = useAwaitedHeading();
  useEffect(() => {
    document.title = dotted(title, name);
  }, [title, name]);
  return (
    <Box component="header" sx={{ mb: 2.5 }}>
      {before && <Box sx={{ mb: 0.5, color: 'text.secondary', fontSize: '0.875rem' }}>{before}</Box>}
      <Typography ref={heading} variant="h1" tabIndex={-1}>
        <Words text={title} />
      </Typography>
      {children && <Box sx={{ mt: 1, color: 'text.secondary' }}>{children}</Box>}
    </Box>
  );
}
