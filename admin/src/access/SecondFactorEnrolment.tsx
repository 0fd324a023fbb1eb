import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { Suspense, useState } from 'react';
import { lazyScreen } from '../ui/lazy-screen.ts';
import { useSay } from '../ui/use-say.ts';
import { sendAccount } from '../providers/send-account.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** Not on the way of those who only sign in. */
const QrCode = lazyScreen(() => import('./QrCode.tsx'), 'QrCode');

interface Enrolment {
  /** What an authenticator app is given, as `otpauth://totp/…`. */
  uri: string;
  recoveryCodes: readonly string[];
}

/** Enrols an authenticator app: the password first, then the key and the recovery codes, then a code as proof. */
export function SecondFactorEnrolment({ isNeeded = false, enrolled }: { isNeeded?: boolean; enrolled: () => void }) {
  const say = useSay();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const begin = async (entered: Record<string, string>) =>
    setEnrolment((await sendAccount('two-factor/enrol', entered)) as unknown as Enrolment);
  const confirm = async (entered: Record<string, string>) => {
    await sendAccount('two-factor/confirm', entered);
    enrolled();
  };
  if (!enrolment)
    return (
      <AccountForm key="begin" send={begin} faults={{ SIGN_IN_REFUSED: 'account.currentWrong' }}>
        {isNeeded && <Alert severity="info">{say('account.secondFactorNeeded')}</Alert>}
        <PasswordField name="password" label={say('account.currentPassword')} autoComplete="current-password" />
        <Button type="submit" variant="outlined">
          {say('account.enrol')}
        </Button>
      </AccountForm>
    );
  return (
    <AccountForm key="confirm" step="confirm" send={confirm}>
      <div>{say('account.scan')}</div>
      <Suspense fallback={null}>
        <QrCode text={enrolment.uri} label={say('account.qrCode')} />
      </Suspense>
      <Button href={enrolment.uri} variant="outlined">
        {say('account.openApp')}
      </Button>
      <div>
        {say('account.enterSecret')}
        <Code>{new URL(enrolment.uri).searchParams.get('secret')}</Code>
      </div>
      <div>
        {say('account.keepCodes')}
        <Code>{enrolment.recoveryCodes.join('\n')}</Code>
      </div>
      <FormControlLabel control={<Checkbox required />} label={say('account.haveCodes')} sx={{ minHeight: 48 }} />
      <PasswordField type="text" name="code" label={say('account.sixDigits')} autoComplete="one-time-code" />
      <Button type="submit" variant="contained">
        {say('account.confirmCode')}
      </Button>
    </AccountForm>
  );
}

const Code = ({ children }: { children: React.ReactNode }) => (
  <Box
    component="output"
    sx={{
      display: 'block',
      fontFamily: 'monospace',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      userSelect: 'all',
    }}
  >
    {children}
  </Box>
);
