import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { Actions } from '../ui/acting/Actions.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { formatDay } from '../ui/format/fuzzy-date.ts';
import { StateChip, Term } from '../ui/Term.tsx';
import { useLanguage, useSay } from '../ui/use-say.ts';
import { Words } from '../ui/Words.tsx';
import type { CommitmentQuery } from '../generated/graphql.ts';

type Tranche = NonNullable<CommitmentQuery['record']>['tranches'][number];

/** A part of a promise: when it is due, what must hold before it is paid, and what can be done with it now. */
export function TrancheRow({ tranche }: { tranche: Tranche }) {
  const say = useSay();
  const language = useLanguage();
  const { id, number, type, dueOn, amount, state, conditions } = tranche;
  const name = say('money.tranche', { number });
  return (
    <Box id={id}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{name}</strong>
        <span>
          <Term vocabulary="TrancheType" code={type} />
        </span>
        <MoneyFigure money={amount} />
        <span>{say('money.dueOn', { date: formatDay(dueOn, language) })}</span>
        <StateChip vocabulary="TrancheState" code={state} isStrong={state === 'PAID' || state === 'RECEIVED'} />
      </Box>
      {conditions.length > 0 && (
        <Box component="ul" sx={{ pl: 2.5, my: 1, display: 'grid', gap: 1.5 }}>
          {conditions.map((condition) => (
            <li key={condition.id} id={condition.id}>
              <Condition condition={condition} />
            </li>
          ))}
        </Box>
      )}
      <Box sx={{ mt: 1 }}>
        <Actions
          record={tranche}
          about={name}
          subject={
            <Dotted>
              {name}
              <MoneyFigure money={amount} isWhole />
              {say('money.dueOn', { date: formatDay(dueOn, language) })}
            </Dotted>
          }
          state={<StateChip vocabulary="TrancheState" code={state} />}
        />
      </Box>
    </Box>
  );
}

function Condition({ condition }: { condition: Tranche['conditions'][number] }) {
  const language = useLanguage();
  const { text, type, state, dueOn, reason } = condition;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <span>
          <Words text={text} />
        </span>
        <StateChip vocabulary="ConditionState" code={state} isStrong={state === 'MET'} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          <Term vocabulary="ConditionType" code={type} />
          {dueOn && formatDay(dueOn, language)}
          {reason}
        </Dotted>
      </Box>
      <Actions record={condition} about={text} state={<StateChip vocabulary="ConditionState" code={state} />} />
    </>
  );
}
