import Box from '@mui/material/Box';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { recordPath } from '../ui/paths.ts';
import { StateChip } from '../ui/Term.tsx';
import { Words } from '../ui/Words.tsx';
import type { CommitmentRowPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { CommitmentEvents } from './CommitmentEvents.tsx';
import { TermText } from './TermText.tsx';

/** A pledge or commitment with the events that its amount is the sum of. */
export function CommitmentRow({ commitment }: { commitment: CommitmentRowPartsFragment }) {
  const { id, kind, state, purpose, term, events } = commitment;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ConsoleLink to={recordPath('commitments', id)} sx={{ fontWeight: 600 }}>
          <Words text={purpose} />
        </ConsoleLink>
        <StateChip vocabulary="CommitmentKind" code={kind} />
        <StateChip
          vocabulary="CommitmentState"
          code={state}
          isStrong={state === 'COMMITTED' || state === 'FULFILLED'}
        />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>
        <TermText term={term} />
      </Box>
      <CommitmentEvents events={events} name={purpose} />
      <Sources records={[id, ...events.map((event) => event.id)]} name={purpose} />
    </>
  );
}
