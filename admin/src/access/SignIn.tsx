import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useLogin } from 'react-admin';
import { dotted } from '../ui/Dotted.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { lazyScreen } from '../ui/lazy-screen.ts';
import { Mark } from '../ui/Mark.tsx';
import { useSay } from '../ui/use-say.ts';
import { AskError, type SecondFactors } from '../providers/ask.ts';
import type { Credentials } from '../providers/auth-provider.ts';
import { lastEnd } from '../providers/ended-session.ts';
import { readDemoPeople, type DemoPerson } from '../providers/demo-people.ts';
import { CodeForm } from './CodeForm.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SecondFactorEnrolment } from './SecondFactorEnrolment.tsx';

/** Few who sign in add a passkey before. */
const PasskeyForm = lazyScreen(() => import('./PasskeyForm.tsx'), 'PasskeyForm');

/** The door: demo people by one click where there is a demo world; e-mail and password, or a passkey, always. */
export function SignIn() {
  const say = useSay();
  const people = useDemoPeople();
  const { enter, fault, step, by } = useEnter();
  const enrolled = () => void enter({ enrolled: true });
  const title = say('signIn.title');
  const name = say('console.name');
  useEffect(() => {
    document.title = dotted(title, name);
  }, [title, name]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', bgcolor: 'background.default', px: 2, py: { xs: 2, sm: 5 } }}>
      <Box sx={{ maxWidth: people?.length ? 960 : 440, mx: 'auto' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <Mark size={40} />
          <Box sx={{ flex: 1 }}>
            <Typography variant="h1">{name}</Typography>
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
              {say('console.tagline')}
            </Typography>
          </Box>
          <LanguageSwitch />
        </Box>
        {step === 'password' && !fault && <SessionEnd />}
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: '1fr', md: people?.length ? '3fr 2fr' : '1fr' },
            alignItems: 'start',
          }}
        >
          {step === 'password' && people && people.length > 0 && (
            <DemoPeople people={people} enter={(demo) => enter({ demo })} />
          )}
          <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 3 } }}>
            {step === 'password' && <PasswordForm enter={enter} fault={fault} />}
            {step === 'code' && <CodeForm enter={enter} fault={fault} by={by} />}
            {step === 'enrol' && (
              <>
                <SecondFactorEnrolment isNeeded enrolled={enrolled} />
                <Typography sx={{ mt: 3 }}>{say('account.passkeyInstead')}</Typography>
                <Suspense fallback={null}>
                  <PasskeyForm added={enrolled} />
                </Suspense>
              </>
            )}
          </Paper>
        </Box>
      </Box>
    </Box>
  );
}

/** Why the last session ended, before anything else that the page offers. */
function SessionEnd() {
  const say = useSay();
  const end = lastEnd();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  if (!end) return null;
  return (
    <Alert ref={notice} tabIndex={-1} severity="info" sx={{ mb: 2 }}>
      {say(`signIn.ended.${end}`)}
    </Alert>
  );
}

function useDemoPeople(): DemoPerson[] | undefined {
  const [people, setPeople] = useState<DemoPerson[]>();
  useEffect(() => {
    const reading = new AbortController();
    readDemoPeople(reading.signal).then(setPeople, () => undefined);
    return () => reading.abort();
  }, []);
  return people;
}

type Step = 'password' | 'code' | 'enrol';

/** What comes next, where a password was right and is not enough. */
const steps: Partial<Record<string, Step>> = { SECOND_FACTOR: 'code', SECOND_FACTOR_NEEDED: 'enrol' };

function useEnter() {
  const login = useLogin();
  const [fault, setFault] = useState<AskError>();
  const [step, setStep] = useState<Step>('password');
  const [by, setBy] = useState<SecondFactors>({ app: true, passkey: false });
  const enter = async (credentials: Credentials) => {
    setFault(undefined);
    try {
      await login(credentials);
    } catch (error) {
      const met = error instanceof AskError ? error : new AskError('', { status: 0, code: 'OFFLINE' });
      const next = steps[met.code];
      if (met.refusal.by) setBy(met.refusal.by);
      if (next) setStep(next);
      else setFault(met);
    }
  };
  return { enter, fault, step, by };
}
