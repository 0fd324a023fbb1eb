import Button from '@mui/material/Button';
import { useNotify, useRefresh } from 'react-admin';
import { useSay } from '../ui/use-say.ts';
import { sendAccount } from '../providers/send-account.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** Changes one's own password. */
export function PasswordChange() {
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const change = async (passwords: Record<string, string>) => {
    await sendAccount('change-password', passwords);
    notify('account.passwordChanged', { type: 'success' });
    refresh();
  };
  return (
    <AccountForm send={change} faults={{ SIGN_IN_REFUSED: 'account.currentWrong' }}>
      <PasswordField name="currentPassword" label={say('account.currentPassword')} autoComplete="current-password" />
      <PasswordField name="newPassword" label={say('account.newPassword')} autoComplete="new-password" />
      <Button type="submit" variant="outlined">
        {say('account.changePassword')}
      </Button>
    </AccountForm>
  );
}
