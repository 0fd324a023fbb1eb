import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { formatDay } from '../ui/format/fuzzy-date.ts';
import { Leap } from '../ui/Leap.tsx';
import { Term } from '../ui/Term.tsx';
import { useLanguage, useSay } from '../ui/use-say.ts';
import type { CommitmentQuery } from '../generated/graphql.ts';
import { changesAmount } from './changes-amount.ts';

type Commitment = NonNullable<CommitmentQuery['record']>;

/** Every record that the figures of a promise rest on, each leading to its place on the page. */
export function PromiseInputs({ commitment }: { commitment: Commitment }) {
  const say = useSay();
  const inputs = commitment.waterfall.flatMap((currency) => currency.inputs).filter(({ id }) => id !== commitment.id);
  return (
    <Box component="details" sx={{ mt: 1.5, fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: { xs: 48, sm: 24 }, alignContent: 'center' }}>
        {say('money.restsOn', { smart_count: inputs.length })}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 0.5 }}>
        {inputs.map(({ id }) => (
          <li key={id}>
            <Input id={id} commitment={commitment} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Input({ id, commitment: { events, ledgerEntries } }: { id: string; commitment: Commitment }) {
  const say = useSay();
  const language = useLanguage();
  const event = events.find((event) => event.id === id);
  const entry = ledgerEntries.nodes.find((entry) => entry.id === id);
  if (event)
    return (
      <Dotted>
        <Leap to={id}>
          <Dotted>
            <Term vocabulary="CommitmentEventType" code={event.type} />
            <FuzzyDate date={event.effectiveOn} isShort />
          </Dotted>
        </Leap>
        {changesAmount(event) && <MoneyFigure money={event.amountDelta} />}
      </Dotted>
    );
  if (entry)
    return (
      <Dotted>
        <Leap to={id}>
          <Dotted>
            <Term vocabulary="LedgerEntryType" code={entry.type} />
            {formatDay(entry.occurredOn, language)}
          </Dotted>
        </Leap>
        <MoneyFigure money={entry.amount} />
      </Dotted>
    );
  return say('money.auditDraw');
}
