import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSay } from '../console/use-say.ts';
import type { AskError } from '../providers/ask.ts';
import type { Credentials } from '../providers/auth-provider.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function CodeForm({
  enter,
  fault,
}: {
  enter: (credentials: Credentials) => Promise<void>;
  fault: AskError | undefined;
}) {
  const say = useSay();
  const [isRecovering, setRecovering] = useState(false);
  return (
    <AccountForm send={(entered) => enter(entered as unknown as Credentials)} fault={fault}>
      <Typography variant="h2">{say('account.secondFactor')}</Typography>
      {isRecovering ? (
        <PasswordField key="recovery" type="text" name="recoveryCode" label={say('account.recoveryCode')} />
      ) : (
        <PasswordField
          key="code"
          type="text"
          name="code"
          label={say('account.sixDigits')}
          autoComplete="one-time-code"
        />
      )}
      <Button type="submit" variant="contained" size="large">
        {say('account.confirmCode')}
      </Button>
      {!isRecovering && <Button onClick={() => setRecovering(true)}>{say('account.useRecoveryCode')}</Button>}
    </AccountForm>
  );
}
