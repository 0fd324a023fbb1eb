import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { AskError } from '../../providers/ask.ts';
import { useSay } from '../use-say.ts';
import { useFacts, useReasonText } from './use-rule.ts';

/** Why the API did not do it: the sentence of the rule and what it judged by, or that nothing answered. */
export function Refused({ fault }: { fault: AskError }) {
  const say = useSay();
  const reason = useReasonText();
  const factsOf = useFacts();
  const { code, message, refusal } = fault;
  const facts = factsOf(refusal.facts);
  return (
    <Alert severity={code === 'OFFLINE' ? 'warning' : 'error'} variant="outlined" sx={{ color: 'text.primary' }}>
      {code === 'OFFLINE' ? (
        say('act.offline')
      ) : (
        <>
          <AlertTitle>{say('act.refused')}</AlertTitle>
          {reason({ code: refusal.rule ?? code, message: message || say('fault.INTERNAL') })}
          {facts.length > 0 && (
            <Box component="ul" aria-label={say('act.facts')} sx={{ mt: 0.5, mb: 0, pl: 2.5 }}>
              {facts.map(([name, value]) => (
                <li key={name}>
                  {name}
                  {say('figure.colon')}
                  {value}
                </li>
              ))}
            </Box>
          )}
        </>
      )}
    </Alert>
  );
}
