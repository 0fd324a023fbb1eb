import Box from '@mui/material/Box';
import { Facts, Unsaid } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { formatShare } from '../ui/format/number.ts';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import type { ProgressPartsFragment, ReachedPartsFragment } from '../generated/graphql.ts';

/** How far a target is reached: claimed, verified and official side by side, or in words why nobody can tell. */
export function TargetProgress({ of: { target, claimed, verified, official } }: { of: ProgressPartsFragment }) {
  const say = useSay();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Facts
        facts={[
          target?.derived === true && [say('record.targetInUnits'), <Figure key="target" of={target} isShort />],
          [say('record.claimed'), <Reached key="claimed" of={claimed} />],
          [say('record.verified'), <Reached key="verified" of={verified} />],
          [say('record.official'), <Reached key="official" of={official} />],
        ]}
      />
    </Box>
  );
}

function Reached({ of }: { of: ReachedPartsFragment | null }) {
  const language = useLanguage();
  const term = useTerm();
  if (!of) return null;
  const { measurement, share, reason } = of;
  return (
    <>
      {measurement && <Figure of={measurement} isShort />} {share !== null && formatShare(share, language)}
      {reason && <Unsaid>{term('ProgressReason', reason)}</Unsaid>}
    </>
  );
}
