import Tooltip from '@mui/material/Tooltip';
import Box from '@mui/material/Box';
import type { Shown } from '../format/number.ts';
import { useSay } from '../use-say.ts';

/** A shortened figure tells itself in full on hover and focus. */
export function Exact({ figure }: { figure: Shown }) {
  const say = useSay();
  if (!figure.isShortened) return figure.text;
  return (
    <Tooltip title={say('figure.exactly', { figure: figure.exact })} describeChild>
      <Box
        component="span"
        tabIndex={0}
        sx={{
          textDecoration: 'underline dotted',
          textUnderlineOffset: '0.2em',
          textDecorationThickness: 1,
          cursor: 'help',
        }}
      >
        {figure.text}
      </Box>
    </Tooltip>
  );
}
