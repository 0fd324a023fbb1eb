import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useSay } from '../use-say.ts';
import { useHold } from './use-hold.ts';

interface Discard {
  /** Leaves the form; asks first where something was typed. */
  leave(): void;
  /** The question, while it is asked. */
  question: ReactNode;
}

/** Nothing typed is lost to Escape, a click beside the form, its cancel button or a closed window without a question. */
export function useDiscard(isTyped: boolean, close: () => void): Discard {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  useHold(isTyped);
  const question = isOpen && (
    <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary', mx: 3 }}>
      {say('act.discardTitle')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button variant="contained" autoFocus onClick={() => setOpen(false)}>
          {say('act.goOnTyping')}
        </Button>
        <Button color="error" onClick={close}>
          {say('act.discard')}
        </Button>
      </Box>
    </Alert>
  );
  return { leave: () => (isTyped ? setOpen(true) : close()), question };
}
