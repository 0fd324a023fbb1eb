import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useSay } from '../console/use-say.ts';
import type { AskError } from '../providers/ask.ts';
import { sendAccount } from '../providers/send-account.ts';
import { faultOf } from './fault-words.ts';
import { PasswordField } from './PasswordField.tsx';

/** Changes one's own password. */
export function PasswordChange() {
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [fault, setFault] = useState<AskError>();
  const submit = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setFault(undefined);
    try {
      await sendAccount('change-password', Object.fromEntries(new FormData(form)));
      form.reset();
      notify('account.passwordChanged', { type: 'success' });
      refresh();
    } catch (error) {
      setFault(error as AskError);
    }
  };
  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2, maxWidth: 440 }}>
      {fault && <Alert severity="error">{say(...faultOf(fault, { SIGN_IN_REFUSED: 'account.currentWrong' }))}</Alert>}
      <PasswordField name="currentPassword" label={say('account.currentPassword')} autoComplete="current-password" />
      <PasswordField name="newPassword" label={say('account.newPassword')} autoComplete="new-password" />
      <Button type="submit" variant="outlined">
        {say('account.changePassword')}
      </Button>
    </Box>
  );
}
