import Alert from '@mui/material/Alert';
import { useSay } from '../use-say.ts';
import type { Gravity } from './verb-description.ts';

/** What a grave act does, told before it is done. */
export function GraveWarning({ gravity, id }: { gravity: Exclude<Gravity, 'harmless'>; id: string }) {
  const say = useSay();
  return (
    <Alert
      id={id}
      severity={gravity === 'final' ? 'warning' : 'info'}
      variant="outlined"
      role="note"
      sx={{ color: 'text.primary' }}
    >
      {say(`act.gravity.${gravity}`)}
    </Alert>
  );
}
