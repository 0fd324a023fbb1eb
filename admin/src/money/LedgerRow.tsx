import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { Actions } from '../ui/acting/Actions.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { formatDay } from '../ui/format/fuzzy-date.ts';
import { Name } from '../ui/Name.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { Leap } from '../ui/Leap.tsx';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import type { CommitmentQuery } from '../generated/graphql.ts';

type Entry = NonNullable<CommitmentQuery['record']>['ledgerEntries']['nodes'][number];

/** Money that moved; an entry that was reversed is struck through and leads to its reversal, and back. */
export function LedgerRow({ entry }: { entry: Entry }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  const { id, type, state, occurredOn, receivedOn, amount, paymentReference, receiver, tranche, reversalOf } = entry;
  const [reversal] = entry.reversals.nodes;
  const day = formatDay(occurredOn, language);
  return (
    <Box id={id}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component={reversal ? 'del' : 'span'} sx={{ color: reversal ? 'text.secondary' : undefined }}>
          <Dotted>
            <Term vocabulary="LedgerEntryType" code={type} />
            {day}
            <MoneyFigure money={amount} />
          </Dotted>
        </Box>
        <StateChip vocabulary="LedgerEntryState" code={state} isStrong={state === 'POSTED'} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          {tranche && say('money.tranche', { number: tranche.number })}
          {receiver && <Name names={receiver.names} />}
          {paymentReference}
          {receivedOn && say('money.receivedOn', { date: formatDay(receivedOn, language) })}
          {reversalOf && (
            <Leap to={reversalOf.id}>
              {say('money.reversalOf', { date: formatDay(reversalOf.occurredOn, language) })}
            </Leap>
          )}
          {reversal && (
            <Leap to={reversal.id}>{say('money.reversedOn', { date: formatDay(reversal.occurredOn, language) })}</Leap>
          )}
        </Dotted>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Actions
          record={entry}
          about={`${term('LedgerEntryType', type)} ${day}`}
          subject={
            <Dotted>
              <Term vocabulary="LedgerEntryType" code={type} />
              {day}
              <MoneyFigure money={amount} isWhole />
              {tranche && say('money.tranche', { number: tranche.number })}
              {receiver && <Name names={receiver.names} />}
              {paymentReference}
            </Dotted>
          }
          state={<StateChip vocabulary="LedgerEntryState" code={state} />}
        />
      </Box>
    </Box>
  );
}
