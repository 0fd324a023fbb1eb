import Box from '@mui/material/Box';
import { Dotted, dotted } from '../ui/Dotted.tsx';
import { formatInstant } from '../ui/format/fuzzy-date.ts';
import { Term } from '../ui/Term.tsx';
import { useLanguage } from '../ui/use-say.ts';
import type { PlanQuery } from '../generated/graphql.ts';

type Decision = NonNullable<NonNullable<PlanQuery['record']>['currentVersion']>['decisions'][number];

/** Who decided what at which step, and why. */
export function DecisionRow({
  decision: { step, decision, reason, decidedAt, decidedByName },
}: {
  decision: Decision;
}) {
  const language = useLanguage();
  return (
    <>
      <strong>
        <Dotted>
          <Term vocabulary="DecisionStep" code={step} />
          <Term vocabulary="PlanDecisionKind" code={decision} />
        </Dotted>
      </strong>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {dotted(decidedByName, formatInstant(decidedAt, language))}
      </Box>
      {reason && <Box sx={{ mt: 0.5 }}>{reason}</Box>}
    </>
  );
}
