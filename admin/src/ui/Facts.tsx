import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useSay } from './use-say.ts';

/** A label and what is known; `null` and `undefined` say "not stated". */
export type Fact = readonly [label: string, value: ReactNode];

/** Labelled facts of a record, in reading order. */
export function Facts({ facts }: { facts: readonly (Fact | false)[] }) {
  const say = useSay();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(8rem, 12rem) 1fr' },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1.25 },
      }}
    >
      {facts.map(
        (fact) =>
          fact && (
            <Box key={fact[0]} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem', pt: { xs: 1, sm: '0.1rem' } }}>
                {fact[0]}
              </Box>
              <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                {fact[1] ?? <Unsaid>{say('figure.notStated')}</Unsaid>}
              </Box>
            </Box>
          ),
      )}
    </Box>
  );
}

/** What nobody stated: quiet, and never a zero or a dash. */
export function Unsaid({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic', ':lang(zh)': { fontStyle: 'normal' } }}>
      {children}
    </Box>
  );
}
