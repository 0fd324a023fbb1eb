import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { RaRecord } from 'react-admin';
import { recordPath } from '../paths.ts';
import { useSay } from '../use-say.ts';
import type { RecordTableProps } from './columns.ts';
import { RowLink } from './RowLink.tsx';

/** The same rows for narrow screens: one card each, every value under its label. */
export function RecordCards<Row extends RaRecord>({
  rows,
  columns: [first, ...rest],
  resource,
  caption,
}: RecordTableProps<Row>) {
  const say = useSay();
  return (
    <Box
      component="ul"
      aria-label={caption}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1.25,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
      }}
    >
      {rows.map((row) => (
        <Paper key={row.id} component="li" variant="outlined" sx={{ p: 2, position: 'relative' }}>
          <Box sx={{ fontWeight: 600, minHeight: 32 }}>
            <RowLink to={recordPath(resource, String(row.id))}>{first?.cell(row)}</RowLink>
          </Box>
          <Box
            component="dl"
            sx={{
              m: 0,
              display: 'grid',
              gridTemplateColumns: 'minmax(5.5rem, 30%) 1fr',
              columnGap: 1.5,
              rowGap: 0.5,
              fontSize: '0.875rem',
            }}
          >
            {rest.map(({ label, cell }) => (
              <Box key={label} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ color: 'text.secondary' }}>
                  {say(label)}
                </Box>
                <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                  {cell(row)}
                </Box>
              </Box>
            ))}
          </Box>
        </Paper>
      ))}
    </Box>
  );
}
