import { lazy } from 'react';
import { AskError } from '../providers/ask.ts';
import { Fault } from '../ui/Fault.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { mayExplore } from '../ui/roles.ts';
import { useSay } from '../ui/use-say.ts';
import { useViewer } from '../ui/use-viewer.ts';

const Explorer = lazy(async () => ({ default: (await import('./Explorer.tsx')).Explorer }));

/** Loads the explorer for those who check; its editor is larger than the rest of the console. */
export function ExplorerPage() {
  const say = useSay();
  const viewer = useViewer();
  if (!viewer) return null;
  if (mayExplore(viewer.roles)) return <Explorer />;
  return (
    <>
      <PageHeading title={say('nav.explorer')} />
      <Fault error={new AskError('', { status: 403, code: 'FORBIDDEN' })} />
    </>
  );
}
