import Box from '@mui/material/Box';
import { Figure } from '../ui/figures/Figure.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name, useNameText } from '../ui/Name.tsx';
import { useSay } from '../ui/use-say.ts';
import type { TargetPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** What a plan aims at: a share always names what it is a share of. */
export function TargetRow({
  target: { id, indicator, measurement, denominator, dueOn },
}: {
  target: TargetPartsFragment;
}) {
  const say = useSay();
  const nameText = useNameText();
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>
        <Name names={indicator.title} />
      </Box>
      <Figure measurement={measurement} isLarge />
      <Box sx={{ mt: 0.5, fontSize: '0.9375rem' }}>
        {denominator && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
            <span>
              {say('record.ofBaseline')} <Name names={denominator.indicator.title} />
              {say('figure.colon')}
            </span>
            <Figure measurement={denominator.measurement} isShort />
          </Box>
        )}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {say('record.dueOn')}
          {say('figure.colon')}
          <FuzzyDate date={dueOn} />
        </Box>
      </Box>
      <Sources records={id} name={nameText(indicator.title)} />
    </>
  );
}
