import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSay } from '../ui/use-say.ts';
import { makePasskey } from '../providers/passkey-ceremony.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** Adds a passkey under a name, once the password is entered again; then the browser asks for a finger, a face or a PIN. */
export function PasskeyForm({ added }: { added: () => void }) {
  const say = useSay();
  const add = async (entered: Record<string, string>) => {
    await makePasskey(entered as { name: string; password: string });
    added();
  };
  return (
    <Box sx={{ mt: 2 }}>
      <AccountForm send={add} faults={{ SIGN_IN_REFUSED: 'account.currentWrong' }}>
        <PasswordField
          type="text"
          name="name"
          label={say('account.passkeyName')}
          autoComplete="off"
          slotProps={{ inputLabel: { required: false }, htmlInput: { maxLength: 60 } }}
        />
        <PasswordField name="password" label={say('account.currentPassword')} autoComplete="current-password" />
        <Button type="submit" variant="outlined">
          {say('account.addPasskey')}
        </Button>
      </AccountForm>
    </Box>
  );
}
