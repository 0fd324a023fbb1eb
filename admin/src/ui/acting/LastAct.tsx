import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LastActDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { formatInstant } from '../format/fuzzy-date.ts';
import { useLanguage, useSay } from '../use-say.ts';
import { useViewer } from '../use-viewer.ts';

interface LastActProps {
  recordId: string;
  /** Whether what the reader did, perhaps elsewhere, is said as well. */
  hasOwn?: boolean;
}

/** What somebody else did with a record last, and why: what whoever confirms or decides goes by. */
export function LastAct({ recordId, hasOwn = false }: LastActProps) {
  const say = useSay();
  const translate = useTranslate();
  const language = useLanguage();
  const viewer = useViewer();
  const { answer } = useReading(LastActDocument, { record: recordId });
  const act = answer?.auditEvents.nodes[0];
  if (!act?.actorName || !act.verb || (act.actorId === viewer?.userId && !hasOwn)) return null;
  const { actorName, occurredAt, reason } = act;
  const verb = translate(`verb.${act.verb}`, { _: act.verb });
  return (
    <Typography sx={{ color: 'text.secondary' }}>
      {say('act.last', { who: actorName, verb, when: formatInstant(occurredAt, language) })}
      {reason && ` ${say('act.because', { reason })}`}
    </Typography>
  );
}
