import { useEffect, useState } from 'react';
import { onLine } from '../../providers/line.ts';
import { useViewer } from '../../ui/use-viewer.ts';
import { draftStore, type SectionDraft } from './draft-store.ts';

interface UnsentDrafts {
  /** Undefined until the device is read. */
  drafts: readonly SectionDraft[] | undefined;
  forget(draft: SectionDraft): void;
}

/** What the reader wrote on this device and the API does not have, of all plans or of one version, as it is by the moment. */
export function useUnsentDrafts(version?: string): UnsentDrafts {
  const user = useViewer()?.userId;
  const [drafts, setDrafts] = useState<readonly SectionDraft[]>();
  useEffect(() => {
    if (!user) return undefined;
    let isLeft = false;
    const read = () =>
      void draftStore.unsent(user).then((found) => {
        if (!isLeft) setDrafts(version === undefined ? found : found.filter((draft) => draft.version === version));
      });
    read();
    const stops = [draftStore.subscribe(read), onLine(read)];
    return () => {
      isLeft = true;
      for (const stop of stops) stop();
    };
  }, [user, version]);
  const forget = (draft: SectionDraft) => void draftStore.forget({ ...draft, user: user! });
  return { drafts, forget };
}
