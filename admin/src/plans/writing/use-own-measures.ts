import { useEffect, useState } from 'react';
import type { OwnCandidates } from '../../ui/acting/candidates.ts';
import type { Draft } from '../../ui/acting/draft.ts';
import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';
import { contentOf, partsOf } from './content.ts';
import { takenUp } from './draft-steps.ts';
import { draftStore } from './draft-store.ts';

/** The measures of a draft as they are on this device, which the API may not have yet, for the parts that name them. */
export function useOwnMeasures(user: string, version: PlanVersionPartsFragment): readonly OwnCandidates[] {
  const section = version.sections.find(({ kind }) => kind === 'MEASURES')!;
  const read = contentOf(version, 'MEASURES');
  const [measures, setMeasures] = useState<readonly Draft[]>(partsOf(read));
  useEffect(() => {
    void draftStore
      .read({ user, version: version.id, section: 'MEASURES' })
      .then((draft) => setMeasures(partsOf(takenUp(draft, read, section.version).content)));
    // oxlint-disable-next-line react/exhaustive-deps
  }, [user, version.id]);
  const candidates = measures.map((measure) => ({ id: measure['id'] as string, text: measure['title'] as string }));
  return [{ type: 'PlanMeasure', candidates }];
}
