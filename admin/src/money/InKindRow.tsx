import Box from '@mui/material/Box';
import { Figure } from '../ui/figures/Figure.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { Name } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { InKindPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** A gift that is no money: its quantity, and its value only where somebody valued it. */
export function InKindRow({
  of: { id, kind, item, quantity, monetaryValue, valuationBasis, provider, receiver },
}: {
  of: InKindPartsFragment;
}) {
  const say = useSay();
  return (
    <>
      <Box>
        <strong>{item}</strong> · <Term of="InKindKind" code={kind} />
      </Box>
      <Figure of={quantity} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Name of={provider.names} />
        {receiver && (
          <>
            {' → '}
            <Name of={receiver.names} />
          </>
        )}
        {' · '}
        {say('record.value')}
        {say('figure.colon')}
        {monetaryValue ? <MoneyFigure of={monetaryValue} /> : null} <Term of="ValuationBasis" code={valuationBasis} />
      </Box>
      <Sources of={id} name={item} />
    </>
  );
}
