import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import { useFocusOnRefusal, useFocusOnStep } from '../ui/focus.ts';
import { useSay } from '../ui/use-say.ts';
import type { AskError } from '../providers/ask.ts';
import type { WordKey } from '../ui/words/registered.ts';
import { faultOf } from './fault-words.ts';

interface AccountFormProps {
  /** Sends what was entered. @throws AskError */
  send(entered: Record<string, string>): Promise<unknown>;
  /** Words for faults that mean something else here. */
  faults?: Partial<Record<string, WordKey>>;
  /** What the form begins with being wrong. */
  fault?: AskError;
  /** Which step it is, where it takes the place of a form that was sent. */
  step?: string;
  children: ReactNode;
}

/** A form about one's own account; what went wrong is said above its fields. */
export function AccountForm({ send, faults, fault: before, step, children }: AccountFormProps) {
  const say = useSay();
  const [met, setMet] = useState<AskError>();
  const fault = met ?? before;
  const form = useFocusOnRefusal(fault);
  useFocusOnStep(form, step);
  const submit = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = event.currentTarget;
    setMet(undefined);
    try {
      await send(Object.fromEntries(new FormData(entered)) as Record<string, string>);
      entered.reset();
    } catch (error) {
      setMet(error as AskError);
    }
  };
  return (
    <Box
      component="form"
      ref={form}
      onSubmit={(event) => void submit(event)}
      sx={{ display: 'grid', gap: 2, maxWidth: 440 }}
    >
      {fault && <Alert severity="error">{say(...faultOf(fault, faults))}</Alert>}
      {children}
    </Box>
  );
}
