import Box from '@mui/material/Box';
import { Figure } from '../ui/figures/Figure.tsx';
import { Name, useNameText } from '../ui/Name.tsx';
import { StateChip } from '../ui/Term.tsx';
import type { CountyQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

type Baseline = NonNullable<CountyQuery['record']>['baselines']['nodes'][number];

/** Where an area stood, and how far that has been checked. */
export function BaselineRow({ baseline: { id, state, indicator, measurement } }: { baseline: Baseline }) {
  const nameText = useNameText();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
        <Name names={indicator.title} />
        <StateChip vocabulary="BaselineState" code={state} />
      </Box>
      <Figure measurement={measurement} isLarge />
      <Sources records={id} name={nameText(indicator.title)} />
    </>
  );
}
