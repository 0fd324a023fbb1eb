import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useSay } from '../console/use-say.ts';
import type { AskError } from '../providers/ask.ts';
import { sendAccount } from '../providers/send-account.ts';
import { SignedOutFrame } from './SignedOutFrame.tsx';
import { faultOf } from './fault-words.ts';
import { PasswordField } from './PasswordField.tsx';

/** Where a link leads: the person chooses a password, which nobody else learns. */
export function Welcome() {
  const say = useSay();
  const [{ token, needsCode }] = useState(linkOf);
  useEffect(hideToken, []);
  const [fault, setFault] = useState<AskError>();
  const [isDone, setDone] = useState(false);
  const submit = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFault(undefined);
    try {
      await sendAccount('open-link', { token, ...Object.fromEntries(new FormData(event.currentTarget)) });
      setDone(true);
    } catch (error) {
      setFault(error as AskError);
    }
  };
  return (
    <SignedOutFrame title={say('account.welcome')}>
      <Typography variant="h2">{say('account.welcome')}</Typography>
      {isDone ? (
        <>
          <Alert severity="success">{say('account.chosen')}</Alert>
          <Button variant="contained" href="./#/login">
            {say('signIn.submit')}
          </Button>
        </>
      ) : (
        <form onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 16 }}>
          <Typography variant="body2">{say(needsCode ? 'account.welcomeReset' : 'account.welcomeHint')}</Typography>
          {fault && <Alert severity="error">{say(...faultOf(fault))}</Alert>}
          {needsCode && (
            <PasswordField type="text" name="code" label={say('account.code')} autoComplete="one-time-code" />
          )}
          <PasswordField name="password" label={say('account.newPassword')} autoComplete="new-password" />
          <Button type="submit" variant="contained" size="large">
            {say('account.welcome')}
          </Button>
        </form>
      )}
    </SignedOutFrame>
  );
}

function linkOf(): { token: string; needsCode: boolean } {
  const asked = new URLSearchParams(window.location.hash.split('?')[1]);
  return { token: asked.get('token') ?? '', needsCode: asked.has('code') };
}

/** The token stays in the page alone: the address, and with it the browser's history, forgets it. */
function hideToken(): void {
  window.history.replaceState(window.history.state, '', '#/welcome');
}
