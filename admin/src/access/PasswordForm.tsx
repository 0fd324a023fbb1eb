import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useFocusOnRefusal } from '../ui/focus.ts';
import { useSay } from '../ui/use-say.ts';
import type { AskError } from '../providers/ask.ts';
import type { Credentials } from '../providers/auth-provider.ts';
import { faultOf } from './fault-words.ts';

/** E-mail and password, or a passkey; what went wrong is said above the fields. */
export function PasswordForm({
  enter,
  fault,
}: {
  enter: (credentials: Credentials) => Promise<void>;
  fault: AskError | undefined;
}) {
  const say = useSay();
  const form = useFocusOnRefusal(fault);
  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email, password } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      'email' | 'password',
      string
    >;
    void enter({ email, password });
  };
  return (
    <Box component="form" ref={form} onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h2">{say('signIn.passwordTitle')}</Typography>
      {fault && <Alert severity="error">{say(...faultOf(fault))}</Alert>}
      <TextField
        name="email"
        type="email"
        label={say('signIn.email')}
        autoComplete="username"
        required
        fullWidth
        slotProps={{ inputLabel: { required: false } }}
      />
      <TextField
        name="password"
        type="password"
        label={say('signIn.password')}
        autoComplete="current-password"
        required
        fullWidth
        slotProps={{ inputLabel: { required: false } }}
      />
      <Button type="submit" variant="contained" size="large">
        {say('signIn.submit')}
      </Button>
      {'PublicKeyCredential' in window && (
        <Button variant="outlined" size="large" onClick={() => void enter({ passkey: 'ALONE' })}>
          {say('signIn.byPasskey')}
        </Button>
      )}
    </Box>
  );
}
