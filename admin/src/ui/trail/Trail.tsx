import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { useId, useState } from 'react';
import { Emptiness } from '../Emptiness.tsx';
import { Fault } from '../Fault.tsx';
import { Rows } from '../Rows.tsx';
import { Section } from '../Section.tsx';
import { useSay } from '../use-say.ts';
import { Waiting } from '../Waiting.tsx';
import { TrailDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { TrailRow } from './TrailRow.tsx';

/** Everything that was done or tried with a record, read only when it is opened. */
export function Trail({ record }: { record: string }) {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={say('trail.title')} hint={say('trail.hint')}>
      <Button variant="outlined" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-controls={id}>
        {say(isOpen ? 'trail.close' : 'trail.open')}
      </Button>
      <Collapse in={isOpen} id={id} unmountOnExit sx={{ mt: isOpen ? 2 : 0 }}>
        <Events record={record} />
      </Collapse>
    </Section>
  );
}

function Events({ record }: { record: string }) {
  const say = useSay();
  const { answer, error, again } = useReading(TrailDocument, { record });
  if (error) return <Fault error={error} again={again} />;
  if (!answer) return <Waiting lines={3} />;
  const { nodes, totalCount } = answer.auditEvents;
  if (nodes.length === 0) return <Emptiness title={say('trail.empty')} />;
  return (
    <>
      <Rows rows={nodes}>{(event) => <TrailRow event={event} />}</Rows>
      {totalCount > nodes.length && <p>{say('trail.more')}</p>}
    </>
  );
}
