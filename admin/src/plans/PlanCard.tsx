import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dotted } from '../ui/Dotted.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { useNameText } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { Rows } from '../ui/Rows.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { PlanCardPartsFragment } from '../generated/graphql.ts';
import { AssumptionRow } from './AssumptionRow.tsx';
import { TargetRow } from './TargetRow.tsx';

/** A county's plan in short: with whom, how far, what it aims at and what it takes for granted. */
export function PlanCard({ plan }: { plan: PlanCardPartsFragment & { id: string } }) {
  const say = useSay();
  const nameText = useNameText();
  const { currentVersion: version, company, year } = plan;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <ConsoleLink to={recordPath('plans', plan.id)} sx={{ fontWeight: 600, py: 0.5 }}>
          {dotted(say('home.with', { company: nameText(company.names) }), year)}
        </ConsoleLink>
        {version && (
          <StateChip vocabulary="PlanVersionState" code={version.state} isStrong={version.state === 'ACCEPTED'} />
        )}
        {version && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {say('home.version', { number: version.number })}
          </Box>
        )}
      </Box>
      {version && version.targets.length > 0 && (
        <Part title={say('home.targets')}>
          <Rows rows={version.targets}>{(target) => <TargetRow target={target} />}</Rows>
        </Part>
      )}
      {version && version.assumptions.length > 0 && (
        <Part title={say('record.assumptions')}>
          <Rows rows={version.assumptions}>{(assumption) => <AssumptionRow assumption={assumption} />}</Rows>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
