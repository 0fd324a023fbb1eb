import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSay } from '../ui/use-say.ts';
import type { AskError, SecondFactors } from '../providers/ask.ts';
import type { Credentials } from '../providers/auth-provider.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** The second step of signing in: a code of the authenticator app, a recovery code, or a passkey. */
export function CodeForm({
  enter,
  fault,
  by,
}: {
  enter: (credentials: Credentials) => Promise<void>;
  fault: AskError | undefined;
  /** What they have. */
  by: SecondFactors;
}) {
  const say = useSay();
  const [isRecovering, setRecovering] = useState(false);
  return (
    <AccountForm
      step={isRecovering ? 'recovery' : 'code'}
      send={(entered) => enter(entered as unknown as Credentials)}
      fault={fault}
    >
      <Typography variant="h2">{say('account.secondFactor')}</Typography>
      {by.passkey && (
        <Button
          variant={by.app ? 'outlined' : 'contained'}
          size="large"
          onClick={() => void enter({ passkey: 'AFTER_PASSWORD' })}
        >
          {say('account.usePasskey')}
        </Button>
      )}
      {by.app && <CodeFields isRecovering={isRecovering} turn={() => setRecovering(!isRecovering)} />}
    </AccountForm>
  );
}

/** A code of the app, or a recovery code. */
function CodeFields({ isRecovering, turn }: { isRecovering: boolean; turn: () => void }) {
  const say = useSay();
  return (
    <>
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
      <Button onClick={turn}>{say(isRecovering ? 'account.useSixDigits' : 'account.useRecoveryCode')}</Button>
    </>
  );
}
