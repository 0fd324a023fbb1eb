import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import FormatQuote from '@mui/icons-material/FormatQuote';
import { useId, useState } from 'react';
import { Fault } from '../ui/Fault.tsx';
import { useSay } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { SourcesOfDocument, type SourcesOfQuery } from '../generated/graphql.ts';
import { useReading } from '../providers/use-reading.ts';
import { StatementCard } from './StatementCard.tsx';

interface SourcesProps {
  /** The record, or the records of one figure. */
  records: string | readonly string[];
  /** What it is, for those who hear the button without seeing its place. */
  name?: string;
}

/** Opens the statements behind a record, read only when asked for. */
export function Sources({ records, name }: SourcesProps) {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box>
      <Button
        size="small"
        startIcon={<FormatQuote />}
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={name && say('sources.openOf', { name })}
        sx={{ px: 1, ml: -1, minHeight: { xs: 48, sm: 32 } }}
      >
        {say('sources.open')}
      </Button>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <StatementsOf records={typeof records === 'string' ? [records] : [...records]} />
      </Collapse>
    </Box>
  );
}

function StatementsOf({ records }: { records: string[] }) {
  const say = useSay();
  const { answer, error, again } = useReading(SourcesOfDocument, { records });
  if (error) return <Fault error={error} again={again} />;
  if (!answer) return <Waiting lines={2} />;
  const cited = byStatement(answer.statementLinks.nodes);
  if (cited.length === 0) return <Box sx={{ color: 'text.secondary', py: 1 }}>{say('sources.none')}</Box>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, py: 1 }}>
      {cited.map(({ statement, relation }) => (
        <li key={statement.id}>
          <StatementCard statement={statement} relation={relation} />
        </li>
      ))}
    </Box>
  );
}

/** Each statement once, though it may speak about several fields. */
function byStatement(links: SourcesOfQuery['statementLinks']['nodes']) {
  return [...new Map(links.map((link) => [link.statement.id, link])).values()];
}
