import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Dotted } from '../ui/Dotted.tsx';
import { Unsaid } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { formatDay } from '../ui/format/fuzzy-date.ts';
import { StateChip, Term } from '../ui/Term.tsx';
import { useLanguage, useSay } from '../ui/use-say.ts';
import type { OutcomeQuery } from '../generated/graphql.ts';

type Outcome = NonNullable<OutcomeQuery['record']>;

/** What is claimed beside what was verified and what is official; an empty place says that nobody did. */
export function ClaimedAndVerified({ outcome: { claimed, verifications } }: { outcome: Outcome }) {
  const say = useSay();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, mb: 2 }}>
      <Value title={say('record.claimed')}>
        <Figure measurement={claimed} isLarge />
      </Value>
      <Value title={say('record.verified')}>
        {verifications.length === 0 ? (
          <Unsaid>{say('record.notVerifiedYet')}</Unsaid>
        ) : (
          verifications.map((verification) => <Verified key={verification.id} verification={verification} />)
        )}
      </Value>
    </Box>
  );
}

function Verified({
  verification: { verified, official, method, result, verifiedOn, verifierName, reasons },
}: {
  verification: Outcome['verifications'][number];
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Box sx={{ '& + &': { mt: 2 } }}>
      <Figure measurement={verified} isLarge />
      {official && (
        <Box>
          {say('record.official')}
          {say('figure.colon')}
          <Figure measurement={official} isShort />
        </Box>
      )}
      <Box sx={{ mt: 0.5, color: 'text.secondary', fontSize: '0.875rem' }}>
        <StateChip vocabulary="VerificationResult" code={result} />{' '}
        <Dotted>
          <Term vocabulary="VerificationMethod" code={method} />
          {verifierName}
          {formatDay(verifiedOn, language)}
        </Dotted>
        {reasons && <Box>{reasons}</Box>}
      </Box>
    </Box>
  );
}

function Value({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
