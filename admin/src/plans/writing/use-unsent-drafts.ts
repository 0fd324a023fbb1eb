import { useEffect, useState } from 'react';
import { useViewer } from '../../console/use-viewer.ts';
import { keptDrafts, type SectionDraft } from './kept-drafts.ts';

/** What the reader wrote on this device and the API does not have, as it was when the page was opened. */
export function useUnsentDrafts(): { drafts: readonly SectionDraft[]; forget(draft: SectionDraft): void } {
  const user = useViewer()?.userId;
  const [drafts, setDrafts] = useState<readonly SectionDraft[]>([]);
  useEffect(() => {
    if (user) void keptDrafts.unsent(user).then(setDrafts);
  }, [user]);
  const forget = (draft: SectionDraft) => {
    void keptDrafts.forget(user!, draft.version, draft.section);
    setDrafts(drafts.filter((each) => each !== draft));
  };
  return { drafts, forget };
}
