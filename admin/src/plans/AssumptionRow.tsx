import Box from '@mui/material/Box';
import { dotted } from '../ui/Dotted.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import type { AssumptionPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** What a plan takes for granted, and what it compares with. */
export function AssumptionRow({
  assumption: { id, metric, measurement, comparator },
}: {
  assumption: AssumptionPartsFragment;
}) {
  const say = useSay();
  const term = useTerm();
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>
        <Term vocabulary="AssumptionMetric" code={metric} />
      </Box>
      <Figure measurement={measurement} />
      {comparator && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {dotted(
            say('record.comparedWith', {
              relation: term('ComparatorRelation', comparator.relation),
              channel: comparator.channel ? term('SalesChannel', comparator.channel) : say('figure.notStated'),
            }),
            comparator.value ?? say('record.comparatorNotStated'),
          )}
        </Box>
      )}
      <Sources records={id} name={term('AssumptionMetric', metric)} />
    </>
  );
}
