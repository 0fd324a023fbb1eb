import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { AskError } from '../providers/ask.ts';
import { useSay } from './use-say.ts';

const wordedCodes = [
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_INPUT',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
  'OVERLOADED',
  'OFFLINE',
  'NOT_LOADED',
] as const;

/** Says what went wrong and what can be done; an internal fault names its request for the operator. */
export function Fault({ error, again }: { error: unknown; again?: () => void }) {
  const say = useSay();
  const fault = error instanceof AskError ? error : undefined;
  const code = wordedCodes.find((worded) => worded === fault?.code) ?? 'INTERNAL';
  return (
    <Alert severity="error" variant="outlined" sx={{ bgcolor: 'background.paper', color: 'text.primary' }}>
      <AlertTitle>{say('fault.title')}</AlertTitle>
      {say(`fault.${code}`)}
      {code === 'INTERNAL' && fault?.requestId && (
        <Typography component="p" variant="caption" sx={{ mt: 0.5 }}>
          {say('fault.request', { id: fault.requestId })}
        </Typography>
      )}
      {again && (
        <Button onClick={again} variant="outlined" sx={{ mt: 1.5, display: 'block' }}>
          {say('fault.again')}
        </Button>
      )}
    </Alert>
  );
}
