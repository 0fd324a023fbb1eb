import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { StateChip } from '../ui/Term.tsx';
import type { OutcomeRowPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { SelfReported } from '../ui/figures/SelfReported.tsx';

/** An outcome in short: what is claimed, of what, by whom, and how far it was checked. */
export function OutcomeRow({
  outcome: { id, indicator, claimed, state, area, reportedBy, isSelfReported },
}: {
  outcome: OutcomeRowPartsFragment;
}) {
  const nameText = useNameText();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ConsoleLink to={recordPath('outcomes', id)} sx={{ fontWeight: 600 }}>
          <Name names={indicator.title} />
        </ConsoleLink>
        <StateChip vocabulary="OutcomeReportState" code={state} isStrong={state === 'VERIFIED'} />
        {isSelfReported && <SelfReported />}
      </Box>
      <Figure measurement={claimed} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          {area && <AreaName area={area} />}
          {reportedBy && <Name names={reportedBy.names} />}
        </Dotted>
      </Box>
      <Sources records={id} name={nameText(indicator.title)} />
    </>
  );
}
