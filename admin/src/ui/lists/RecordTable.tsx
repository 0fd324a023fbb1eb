import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import type { RaRecord } from 'react-admin';
import { recordPath } from '../paths.ts';
import { useSay } from '../use-say.ts';
import type { RecordTableProps } from './columns.ts';
import { RecordCards } from './RecordCards.tsx';
import { RowLink } from './RowLink.tsx';

/** Rows that lead to their records: a table where there is room, cards where there is not. */
export function RecordTable<Row extends RaRecord>(props: RecordTableProps<Row>) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  return isNarrow ? <RecordCards {...props} /> : <RowsTable {...props} />;
}

const cell = {
  textAlign: 'left',
  verticalAlign: 'top',
  px: 2,
  py: 1.25,
  borderBottom: 1,
  borderColor: 'divider',
} as const;

function RowsTable<Row extends RaRecord>({ rows, columns, resource, caption }: RecordTableProps<Row>) {
  const say = useSay();
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <Box
        component="table"
        aria-label={caption}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          fontSize: '0.9375rem',
          '& tbody tr:last-child > *': { borderBottom: 0 },
        }}
      >
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <Box
                key={label}
                component="th"
                scope="col"
                sx={{
                  ...cell,
                  py: 1,
                  fontSize: '0.8125rem',
                  fontWeight: 600,
                  color: 'text.secondary',
                  textAlign: isNumber ? 'right' : 'left',
                }}
              >
                {say(label)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Box key={row.id} component="tr" sx={{ position: 'relative', '&:hover': { bgcolor: 'action.hover' } }}>
              {columns.map(({ label, cell: show, isNumber }, place) =>
                place === 0 ? (
                  <Box key={label} component="th" scope="row" sx={{ ...cell, fontWeight: 600 }}>
                    <RowLink to={recordPath(resource, String(row.id))}>{show(row)}</RowLink>
                  </Box>
                ) : (
                  <Box
                    key={label}
                    component="td"
                    sx={{
                      ...cell,
                      textAlign: isNumber ? 'right' : 'left',
                      fontVariantNumeric: isNumber ? 'tabular-nums' : undefined,
                    }}
                  >
                    {show(row)}
                  </Box>
                ),
              )}
            </Box>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
}
