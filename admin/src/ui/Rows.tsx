import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Parts of a record one below another, each set apart by a line. */
export function Rows<Row extends { id: string }>({
  rows,
  children,
}: {
  rows: readonly Row[];
  children: (row: Row) => ReactNode;
}) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        '& > li + li': { borderTop: 1, borderColor: 'divider', pt: 1.75, mt: 1.75 },
      }}
    >
      {rows.map((row) => (
        <li key={row.id}>{children(row)}</li>
      ))}
    </Box>
  );
}
