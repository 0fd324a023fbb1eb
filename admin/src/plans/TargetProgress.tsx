import Box from '@mui/material/Box';
import { Facts, Unsaid } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { formatShare } from '../ui/format/number.ts';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import type { ProgressPartsFragment, ReachedPartsFragment } from '../generated/graphql.ts';

/** How far a target is reached: claimed, verified and official side by side, or in words why nobody can tell. */
export function TargetProgress({
  progress: { target, claimed, verified, official },
}: {
  progress: ProgressPartsFragment;
}) {
  const say = useSay();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Facts
        facts={[
          target?.derived === true && [
            say('record.targetInUnits'),
            <Figure key="target" measurement={target} isShort />,
          ],
          [say('record.claimed'), <Reached key="claimed" reached={claimed} />],
          [say('record.verified'), <Reached key="verified" reached={verified} />],
          [say('record.official'), <Reached key="official" reached={official} />],
        ]}
      />
    </Box>
  );
}

function Reached({ reached }: { reached: ReachedPartsFragment | null }) {
  const language = useLanguage();
  const term = useTerm();
  if (!reached) return null;
  const { measurement, share, reason } = reached;
  return (
    <>
      {measurement && <Figure measurement={measurement} isShort />} {share !== null && formatShare(share, language)}
      {reason && <Unsaid>{term('ProgressReason', reason)}</Unsaid>}
    </>
  );
}
