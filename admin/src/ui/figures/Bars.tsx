import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { tags } from '../format/number.ts';
import { ConsoleLink } from '../ConsoleLink.tsx';
import { useLanguage, useSay } from '../use-say.ts';

export interface Bar {
  key: string;
  label: ReactNode;
  count: number;
  /** The list behind the bar. */
  to?: string;
}

/** Counts as a table whose last column draws them: the chart and its table are one. */
export function Bars({
  caption,
  keyLabel,
  countLabel,
  bars,
}: {
  caption: string;
  keyLabel: string;
  countLabel: string;
  bars: readonly Bar[];
}) {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const grouped = (count: number) => new Intl.NumberFormat(tags[language]).format(count);
  return (
    <Box
      component="table"
      aria-label={caption}
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: '0.9375rem',
        '& th, & td': { py: { xs: 1, sm: 0.625 }, pr: 2, textAlign: 'left', fontWeight: 400 },
        '& thead th': { color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 600 },
      }}
    >
      <thead>
        <tr>
          <Box component="th" scope="col" sx={{ whiteSpace: 'nowrap' }}>
            {keyLabel}
          </Box>
          <Box component="th" scope="col" sx={{ textAlign: 'right !important' }}>
            {countLabel}
          </Box>
          <Box component="td" sx={{ width: { xs: '45%', sm: '70%' } }} />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count, to }) => (
          <tr key={key}>
            <th scope="row">
              {to ? (
                <ConsoleLink to={to} sx={{ display: 'inline-block', minHeight: 24 }}>
                  {label}
                </ConsoleLink>
              ) : (
                label
              )}
            </th>
            <Box component="td" sx={{ textAlign: 'right !important', fontVariantNumeric: 'tabular-nums' }}>
              {grouped(count)}
            </Box>
            <td aria-hidden="true">
              <Box
                component="svg"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                sx={{ display: 'block', width: '100%', height: 12, color: 'primary.main' }}
              >
                <rect width={(100 * count) / most} height="10" fill="currentColor" />
              </Box>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Box component="tr" sx={{ '& > *': { borderTop: 1, borderColor: 'divider' } }}>
          <th scope="row">{say('home.total')}</th>
          <Box component="td" sx={{ textAlign: 'right !important', fontVariantNumeric: 'tabular-nums' }}>
            {grouped(total)}
          </Box>
          <td />
        </Box>
      </tfoot>
    </Box>
  );
}
