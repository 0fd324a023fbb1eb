import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { copyText } from '../copy-text.ts';
import { useSay } from '../use-say.ts';

/** A link, code or token that is shown this once; a link is shown whole, as it is opened. */
export function Secret({ of: secret }: { of: string | null }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const of = secret?.startsWith('/#') ? new URL(secret, window.location.href).href : secret;
  if (of === null) return <Alert severity="warning">{say('act.secretGone')}</Alert>;
  const copy = async () => setCopied(await copyText(shown.current!));
  return (
    <Alert severity="success" variant="outlined" sx={{ color: 'text.primary' }}>
      <AlertTitle>{say('act.secretTitle')}</AlertTitle>
      {say('act.secretHint')}
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
        {of}
      </Box>
      <Button variant="contained" onClick={() => void copy()}>
        {say(isCopied ? 'act.copied' : 'act.copy')}
      </Button>
    </Alert>
  );
}
