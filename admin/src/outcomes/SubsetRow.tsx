import { DesignationScheme } from '@fupin/schema';
import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import type { OutcomeQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

type Part = NonNullable<OutcomeQuery['record']>['disaggregations'][number];

/** A part of the whole, never added to it. */
export function SubsetRow({ part: { id, dimension, value, isSubset, measurement } }: { part: Part }) {
  const say = useSay();
  const label = useValueLabel()(value);
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>
        <Dotted>
          {isSubset && say('record.ofWhich')}
          <>
            <Term vocabulary="DisaggregationDimension" code={dimension} />
            {say('figure.colon')}
            {label}
          </>
        </Dotted>
      </Box>
      <Figure measurement={measurement} />
      <Sources records={id} name={label} />
    </>
  );
}

/** Values of a dimension are free text; those that are codes of a list have a label. */
function useValueLabel() {
  const term = useTerm();
  return (value: string) =>
    value in DesignationScheme ? term('DesignationScheme', value as DesignationScheme) : value;
}
