import Tooltip from '@mui/material/Tooltip';
import Box from '@mui/material/Box';
import type { Shown } from '../format/number.ts';
import { useSay } from '../use-say.ts';

/** A shortened figure with its full one as a tooltip. */
export function InFull({ figure }: { figure: Shown }) {
  const say = useSay();
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
