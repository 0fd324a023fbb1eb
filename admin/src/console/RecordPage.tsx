import type { ReactNode } from 'react';
import { useParams } from 'react-admin';
import { AskError, type TypedDocument } from '../providers/ask.ts';
import { useReading } from '../providers/use-reading.ts';
import { Fault } from './Fault.tsx';
import { PageHeading } from './PageHeading.tsx';
import { useSay } from './use-say.ts';
import { Waiting } from './Waiting.tsx';

interface RecordPageProps<Found> {
  document: TypedDocument<{ record: Found | null }, { id: string }>;
  children: (record: Found) => ReactNode;
}

/** Reads the record that the address names and shows it; what is not there, or not the reader's to see, says so. */
export function RecordPage<Found>({ document, children }: RecordPageProps<Found>) {
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
  return answer?.record ? children(answer.record) : <Waiting lines={8} />;
}
