import Box from '@mui/material/Box';
import { Figure } from '../ui/figures/Figure.tsx';
import { Term } from '../ui/Term.tsx';
import { useTerm } from '../ui/use-say.ts';
import { Words } from '../ui/Words.tsx';
import type { MetricPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** A figure of reach or activity, which is never an outcome. */
export function MetricRow({ of: { id, metric, measurement, text } }: { of: MetricPartsFragment }) {
  const term = useTerm();
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>
        <Term of="Metric" code={metric} />
      </Box>
      <Figure of={measurement} />
      {text && (
        <Box>
          <Words of={text} />
        </Box>
      )}
      <Sources of={id} name={term('Metric', metric)} />
    </>
  );
}
