import type { ReactNode } from 'react';
import { useParams } from 'react-admin';
import { Trail } from './trail/Trail.tsx';
import { AskError, type TypedDocument } from '../providers/ask.ts';
import { useReading } from '../providers/use-reading.ts';
import { Fault } from './Fault.tsx';
import { PageHeading } from './PageHeading.tsx';
import { useSay } from './use-say.ts';
import { Waiting } from './Waiting.tsx';

interface RecordPageProps<Found> {
  document: TypedDocument<{ record: Found | null }, { id: string }>;
  /** Whether the trail stands at the end, as it does but where something is written. */
  hasTrail?: boolean;
  children: (record: Found) => ReactNode;
}

/** Reads the record that the address names and shows it, with its trail at the end; what is not there, or not the reader's to see, says so. */
export function RecordPage<Found>({ document, hasTrail = true, children }: RecordPageProps<Found>) {
  const say = useSay();
  const { id = '' } = useParams();
  const { answer, error, again } = useReading(document, { id });
  const fault = error ?? (answer?.record === null ? new AskError('', { status: 200, code: 'NOT_FOUND' }) : undefined);
  if (fault) {
    return (
      <>
        <PageHeading title={say('fault.title')} />
        <Fault error={fault} again={again} />
      </>
    );
  }
  if (!answer?.record) return <Waiting lines={8} />;
  return (
    <>
      {children(answer.record)}
      {hasTrail && <Trail record={id} />}
    </>
  );
}
