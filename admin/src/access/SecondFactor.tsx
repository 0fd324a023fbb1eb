import Button from '@mui/material/Button';
import { useSay } from '../ui/use-say.ts';
import { sendAccount } from '../providers/send-account.ts';
import { AccountForm } from './AccountForm.tsx';
import { PasswordField } from './PasswordField.tsx';
import { SecondFactorEnrolment } from './SecondFactorEnrolment.tsx';

/** Enrols one's own second factor, or removes it to enrol another telephone; who is signed in is read anew then. */
export function SecondFactor({ isEnrolled }: { isEnrolled: boolean }) {
  const say = useSay();
  const again = () => window.location.reload();
  if (!isEnrolled) return <SecondFactorEnrolment enrolled={again} />;
  const remove = async (entered: Record<string, string>) => {
    await sendAccount('two-factor/remove', entered);
    again();
  };
  return (
    <AccountForm send={remove} faults={{ SIGN_IN_REFUSED: 'account.currentWrong' }}>
      <PasswordField name="password" label={say('account.currentPassword')} autoComplete="current-password" />
      <Button type="submit" variant="outlined">
        {say('account.removeFactor')}
      </Button>
    </AccountForm>
  );
}
