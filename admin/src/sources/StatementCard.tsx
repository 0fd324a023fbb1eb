import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { Dotted, dotted } from '../ui/Dotted.tsx';
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
  statement,
  relation,
  withDocument = true,
}: {
  statement: StatementPartsFragment;
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
        lang={statement.language}
        sx={{
          m: 0,
          fontSize: '1rem',
          lineHeight: 1.55,
          '&::before': { content: '"“"' },
          '&::after': { content: '"”"' },
        }}
      >
        {statement.quoteOriginal}
      </Box>
      <Box
        component="figcaption"
        sx={{ mt: 0.75, color: 'text.secondary', fontSize: '0.875rem', display: 'grid', gap: 0.5 }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Speaker statement={statement} />
          {statement.selfReported && (
            <Chip
              component="span"
              size="small"
              variant="outlined"
              color="warning"
              label={say('sources.selfReported')}
            />
          )}
          {relation && relation !== 'SUPPORTS' && <Term vocabulary="LinkRelation" code={relation} />}
        </Box>
        {withDocument && <Printed statement={statement} />}
        <Remarks statement={statement} />
        <span>
          <ConsoleLink to={recordPath('statements', statement.id)}>{statement.locator}</ConsoleLink>
        </span>
      </Box>
    </Box>
  );
}

function Printed({ statement: { document } }: { statement: StatementPartsFragment }) {
  return (
    <span>
      <ConsoleLink to={recordPath('documents', document.id)} lang={document.language}>
        {document.title}
      </ConsoleLink>
      {document.publisher && (
        <>
          {', '}
          <Name names={document.publisher.names} />
        </>
      )}
      {', '}
      <FuzzyDate date={document.publishedOn} />
    </span>
  );
}

function Remarks({ statement: { correctionNote, note } }: { statement: StatementPartsFragment }) {
  const say = useSay();
  return (
    <>
      {correctionNote && (
        <span>
          <Dotted>
            <strong>{say('sources.correction')}</strong>
            {correctionNote}
          </Dotted>
        </span>
      )}
      {note && <span>{dotted(say('sources.note'), note)}</span>}
    </>
  );
}
