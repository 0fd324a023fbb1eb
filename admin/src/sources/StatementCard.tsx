import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { LinkRelation, StatementPartsFragment } from '../generated/graphql.ts';
import { Speaker } from './Speaker.tsx';

/** One assertion in the source's own words: who said it, where it was printed, and what is known to be wrong in it. */
export function StatementCard({
  of,
  relation,
  withDocument = true,
}: {
  of: StatementPartsFragment;
  relation?: LinkRelation;
  withDocument?: boolean;
}) {
  const say = useSay();
  return (
    <Box
      component="figure"
      sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: relation === 'CONTRADICTS' ? 'error.main' : 'primary.main' }}
    >
      <Box
        component="blockquote"
        lang={of.language}
        sx={{
          m: 0,
          fontSize: '1rem',
          lineHeight: 1.55,
          '&::before': { content: '"“"' },
          '&::after': { content: '"”"' },
        }}
      >
        {of.quoteOriginal}
      </Box>
      <Box
        component="figcaption"
        sx={{ mt: 0.75, color: 'text.secondary', fontSize: '0.875rem', display: 'grid', gap: 0.5 }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Speaker of={of} />
          {of.selfReported && (
            <Chip
              component="span"
              size="small"
              variant="outlined"
              color="warning"
              label={say('sources.selfReported')}
            />
          )}
          {relation && relation !== 'SUPPORTS' && <Term of="LinkRelation" code={relation} />}
        </Box>
        {withDocument && <Printed of={of} />}
        <Remarks of={of} />
        <span>
          <ConsoleLink to={recordPath('statements', of.id)}>{of.locator}</ConsoleLink>
        </span>
      </Box>
    </Box>
  );
}

function Printed({ of: { document } }: { of: StatementPartsFragment }) {
  return (
    <span>
      <ConsoleLink to={recordPath('documents', document.id)} lang={document.language}>
        {document.title}
      </ConsoleLink>
      {document.publisher && (
        <>
          {', '}
          <Name of={document.publisher.names} />
        </>
      )}
      {', '}
      <FuzzyDate of={document.publishedOn} />
    </span>
  );
}

function Remarks({ of: { correctionNote, note } }: { of: StatementPartsFragment }) {
  const say = useSay();
  return (
    <>
      {correctionNote && (
        <span>
          <strong>{say('sources.correction')}</strong> · {correctionNote}
        </span>
      )}
      {note && (
        <span>
          {say('sources.note')} · {note}
        </span>
      )}
    </>
  );
}
