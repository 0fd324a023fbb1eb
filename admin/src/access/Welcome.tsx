import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useSay } from '../console/use-say.ts';
import { sendAccount } from '../providers/send-account.ts';
import { SignedOutFrame } from './SignedOutFrame.tsx';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** Where a link leads: the person chooses a password, which nobody else learns. */
export function Welcome() {
  const say = useSay();
  const [{ token, needsCode }] = useState(linkOf);
  useEffect(hideToken, []);
  const [isDone, setDone] = useState(false);
  const choose = async (entered: Record<string, string>) => {
    await sendAccount('open-link', { token, ...entered });
    setDone(true);
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
        <AccountForm send={choose}>
          <Typography variant="body2">{say(needsCode ? 'account.welcomeReset' : 'account.welcomeHint')}</Typography>
          {needsCode && (
            <PasswordField type="text" name="code" label={say('account.code')} autoComplete="one-time-code" />
          )}
          <PasswordField name="password" label={say('account.newPassword')} autoComplete="new-password" />
          <Button type="submit" variant="contained" size="large">
            {say('account.welcome')}
          </Button>
        </AccountForm>
      )}
    </SignedOutFrame>
  );
}

interface Link {
  token: string;
  needsCode: boolean;
}

/** The link that was opened last: the page may be drawn anew after the address has forgotten it. */
let opened: Link = { token: '', needsCode: false };

function linkOf(): Link {
  const asked = new URLSearchParams(window.location.hash.split('?')[1]);
  const token = asked.get('token');
  if (token) opened = { token, needsCode: asked.has('code') };
  return opened;
}

/** The token stays in the page alone: the address, and with it the browser's history, forgets it. */
function hideToken(): void {
  window.history.replaceState(window.history.state, '', '#/welcome');
}
