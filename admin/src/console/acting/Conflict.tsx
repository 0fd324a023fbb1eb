import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { AskError } from '../../providers/ask.ts';
import { useSay } from '../use-say.ts';

/** Somebody else was first: at which version the record is now, and how it stands; nothing is overwritten. */
export function Conflict({
  fault,
  seen,
  state,
  look,
}: {
  fault: AskError;
  seen: number | undefined;
  state?: ReactNode;
  look: () => void;
}) {
  const say = useSay();
  return (
    <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary' }}>
      <AlertTitle>{say('act.conflictTitle')}</AlertTitle>
      {say('act.conflict', { seen: seen ?? '–', now: fault.refusal.currentVersion ?? '–' })}
      {state && <div>{state}</div>}
      <Button onClick={look} variant="outlined" sx={{ mt: 1, display: 'block' }}>
        {say('act.look')}
      </Button>
    </Alert>
  );
}
