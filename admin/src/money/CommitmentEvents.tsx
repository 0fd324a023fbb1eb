import Box from '@mui/material/Box';
import { dotted } from '../ui/Dotted.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { CommitmentRowPartsFragment } from '../generated/graphql.ts';
import { changesAmount } from './changes-amount.ts';

/** The append-only events of a commitment; its amount is their sum. */
export function CommitmentEvents({ events, name }: { events: CommitmentRowPartsFragment['events']; name: string }) {
  const say = useSay();
  return (
    <Box
      component="table"
      aria-label={dotted(say('record.events'), name)}
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: '0.9375rem',
        '& th, & td': { py: 0.5, pr: 1.5, textAlign: 'left', verticalAlign: 'top' },
        '& thead th': { color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 600 },
      }}
    >
      <thead>
        <tr>
          <th scope="col">{say('record.event')}</th>
          <th scope="col">{say('record.effectiveOn')}</th>
          <Box component="th" scope="col" sx={{ textAlign: 'right !important' }}>
            {say('record.amount')}
          </Box>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, type, effectiveOn, amountDelta, reason }) => (
          <tr key={id} id={id}>
            <Box component="th" scope="row" sx={{ fontWeight: 450 }}>
              <Term vocabulary="CommitmentEventType" code={type} />
              {reason && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{reason}</Box>}
            </Box>
            <td>
              <FuzzyDate date={effectiveOn} isShort />
            </td>
            <Box component="td" sx={{ textAlign: 'right !important', fontVariantNumeric: 'tabular-nums' }}>
              {changesAmount({ amountDelta }) && <MoneyFigure money={amountDelta} />}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
