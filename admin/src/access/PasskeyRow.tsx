import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { dotted } from '../ui/Dotted.tsx';
import { formatInstant } from '../ui/format/fuzzy-date.ts';
import { useLanguage, useSay } from '../ui/use-say.ts';
import { sendAccount } from '../providers/send-account.ts';
import type { OwnPasskey } from '../providers/sign-in-means.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';

/** A passkey: its name and when it was used, and its removal, which takes the password. */
export function PasskeyRow({ passkey, removed }: { passkey: OwnPasskey; removed: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [isRemoving, setRemoving] = useState(false);
  const { id, name, createdAt, lastUsedAt } = passkey;
  const at = (instant: string) => ({ date: formatInstant(instant, language) });
  const remove = async ({ password }: Record<string, string>) => {
    await sendAccount('passkey/remove', { id, password });
    removed();
  };
  return (
    <>
      <strong>{name}</strong>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>
        {dotted(say('account.passkeyCreated', at(createdAt)), lastUsedAt && say('account.lastUsed', at(lastUsedAt)))}
      </Box>
      {isRemoving ? (
        <AccountForm send={remove} faults={{ SIGN_IN_REFUSED: 'account.currentWrong' }}>
          <PasswordField
            name="password"
            label={say('account.currentPassword')}
            autoComplete="current-password"
            autoFocus
          />
          <Button type="submit" variant="outlined" color="error">
            {say('account.removePasskey', { name })}
          </Button>
        </AccountForm>
      ) : (
        <Button variant="outlined" size="small" onClick={() => setRemoving(true)}>
          {say('account.removePasskey', { name })}
        </Button>
      )}
    </>
  );
}
