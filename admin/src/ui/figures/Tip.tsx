import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';

export interface TipProps {
  anchor: HTMLElement;
  text: string;
}

/** A word beside something, for the eye: who hears the page is told by what it stands beside. */
export const Tip = ({ anchor, text }: TipProps) => (
  <Popper open anchorEl={anchor} placement="bottom" aria-hidden sx={{ zIndex: 'tooltip', pointerEvents: 'none' }}>
    <Paper elevation={3} sx={{ px: 1, py: 0.5, m: 0.5, maxWidth: 300, fontSize: '0.8125rem' }}>
      {text}
    </Paper>
  </Popper>
);
