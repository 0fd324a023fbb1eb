import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useFocusOnStep } from '../ui/focus.ts';
import { useSay } from '../ui/use-say.ts';
import type { AskError } from '../providers/ask.ts';
import { sendAccount } from '../providers/send-account.ts';
import { SignedOutFrame } from './SignedOutFrame.tsx';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** Where a link leads: the person chooses a password, which nobody else learns. */
export function Welcome() {
  const say = useSay();
  const [{ token, needsCode }, setLink] = useState(openedLink);
  useEffect(() => {
    const follow = () => setLink(openedLink());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const [isDone, setDone] = useState(false);
  const choose = async (entered: Record<string, string>) => {
    try {
      await sendAccount('open-link', { token, ...entered });
    } catch (error) {
      if ((error as AskError).code === 'CODE_NEEDED') setLink({ token, needsCode: true });
      throw error;
    }
    window.sessionStorage.removeItem(place);
    setDone(true);
  };
  return (
    <SignedOutFrame title={say('account.welcome')}>
      <Typography variant="h2">{say('account.welcome')}</Typography>
      {isDone ? (
        <Chosen />
      ) : !token ? (
        <Alert severity="info">{say('account.openLinkAgain')}</Alert>
      ) : (
        <AccountForm send={choose} faults={needsCode ? { LINK_DEAD: 'account.codeWrong' } : undefined}>
          <Typography variant="body2">{say(needsCode ? 'account.welcomeWithCode' : 'account.welcomeHint')}</Typography>
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

function Chosen() {
  const say = useSay();
  const shown = useRef<HTMLDivElement>(null);
  useFocusOnStep(shown, 'chosen');
  return (
    <Box ref={shown} sx={{ display: 'grid', gap: 2 }}>
      <Alert severity="success">{say('account.chosen')}</Alert>
      <Button variant="contained" href="./#/login">
        {say('signIn.submit')}
      </Button>
    </Box>
  );
}

interface Link {
  token: string;
  needsCode: boolean;
}

const none: Link = { token: '', needsCode: false };

/** Where the tab remembers its link, which a reload must not lose; it goes with the tab, and once it was used. */
const place = 'fupin.link';

/** The link that was opened last in this tab. The address, and with it the browser's history, forgets it. */
function openedLink(): Link {
  const query = new URLSearchParams(window.location.hash.split('?')[1]);
  const token = query.get('token');
  if (!token) return JSON.parse(window.sessionStorage.getItem(place) ?? JSON.stringify(none)) as Link;
  const link = { token, needsCode: query.has('code') };
  window.sessionStorage.setItem(place, JSON.stringify(link));
  window.history.replaceState(window.history.state, '', '#/welcome');
  return link;
}
