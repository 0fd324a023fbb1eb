import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Dotted } from '../Dotted.tsx';
import type { AskError } from '../../providers/ask.ts';
import { formatInstant } from '../format/fuzzy-date.ts';
import { useLanguage, useSay } from '../use-say.ts';

interface ConflictProps {
  fault: AskError;
  /** How the record stands now. */
  state?: ReactNode;
  /** Told that the reader has seen what is new and goes on with what they typed. */
  goOn(): void;
}

/** Somebody else was first: who, what they did and how the record stands; what was typed stays beneath. */
export function Conflict({ fault: { refusal }, state, goOn }: ConflictProps) {
  const say = useSay();
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary' }}>
      <AlertTitle>{say('act.conflictTitle')}</AlertTitle>
      {say('act.conflict')}
      <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
        {refusal.changes?.map(({ verb, by, at }) => (
          <li key={at}>
            <Dotted>
              <strong>{translate(`verb.${verb}`, { _: verb })}</strong>
              {by ?? say('act.somebody')}
              {formatInstant(at, language)}
            </Dotted>
          </li>
        ))}
      </Box>
      {state && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          {say('act.stateNow')}
          {state}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button component="a" href={window.location.href} target="_blank" rel="noreferrer" variant="outlined">
          {say('act.look')}
        </Button>
        <Button onClick={goOn} variant="outlined">
          {say('act.goOn')}
        </Button>
      </Box>
    </Alert>
  );
}
