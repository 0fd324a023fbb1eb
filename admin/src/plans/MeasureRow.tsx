import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { Name } from '../ui/Name.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { Words } from '../ui/Words.tsx';
import type { PlanQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

type Measure = NonNullable<NonNullable<PlanQuery['record']>['currentVersion']>['measures'][number];

/** One thing that a plan means to do. */
export function MeasureRow({
  measure: { id, title, kind, status, channel, product, description, responsible },
}: {
  measure: Measure;
}) {
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>
          <Words text={title} />
        </strong>
        <StateChip vocabulary="MeasureStatus" code={status} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          <Term vocabulary="MeasureKind" code={kind} />
          {channel && <Term vocabulary="SalesChannel" code={channel} />}
          {product && <Name names={product.names} />}
          {responsible}
        </Dotted>
      </Box>
      {description && (
        <Box sx={{ mt: 0.5 }}>
          <Words text={description} />
        </Box>
      )}
      <Sources records={id} name={title} />
    </>
  );
}
