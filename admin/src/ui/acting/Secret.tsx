import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { copyText } from '../copy-text.ts';
import { useSay } from '../use-say.ts';

/** What a secret is: what is handed on differs in whom it is for, and in what it needs besides. */
function kindOf(secret: string): 'link' | 'linkWithCode' | 'code' | 'token' {
  if (secret.startsWith('/#')) return secret.includes('code=') ? 'linkWithCode' : 'link';
  return /^\w{4}(-\w{4}){3}$/.test(secret) ? 'code' : 'token';
}

/** A link, code or token that is shown this once; a link is shown whole, as it is opened. */
export function Secret({ secret }: { secret: string | null }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const shown = useRef<HTMLElement>(null);
  if (secret === null) return <Alert severity="warning">{say('act.secretGone')}</Alert>;
  const text = secret.startsWith('/#') ? new URL(secret, window.location.href).href : secret;
  const copy = async () => setCopied(await copyText(shown.current!));
  return (
    <Alert severity="success" variant="outlined" sx={{ color: 'text.primary' }}>
      <AlertTitle>{say('act.secretTitle')}</AlertTitle>
      {say(`act.secretHint.${kindOf(secret)}`)}
      <Box
        component="output"
        ref={shown}
        sx={{
          display: 'block',
          my: 1.5,
          fontFamily: 'monospace',
          fontSize: '1rem',
          overflowWrap: 'anywhere',
          userSelect: 'all',
        }}
      >
        {text}
      </Box>
      <Button variant="contained" onClick={() => void copy()}>
        {say(isCopied ? 'act.copied' : 'act.copy')}
      </Button>
    </Alert>
  );
}
