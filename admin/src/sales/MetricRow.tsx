import Box from '@mui/material/Box';
import { Figure } from '../ui/figures/Figure.tsx';
import { Term } from '../ui/Term.tsx';
import { useTerm } from '../ui/use-say.ts';
import { Words } from '../ui/Words.tsx';
import type { MetricPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** A figure of reach or activity, which is never an outcome. */
export function MetricRow({ metric: { id, metric, measurement, text } }: { metric: MetricPartsFragment }) {
  const term = useTerm();
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>
        <Term vocabulary="Metric" code={metric} />
      </Box>
      <Figure measurement={measurement} />
      {text && (
        <Box>
          <Words text={text} />
        </Box>
      )}
      <Sources records={id} name={term('Metric', metric)} />
    </>
  );
}
