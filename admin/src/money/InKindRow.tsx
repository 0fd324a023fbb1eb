import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { Name } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { InKindPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** A gift that is no money: its quantity, and its value only where somebody valued it. */
export function InKindRow({
  gift: { id, kind, item, quantity, monetaryValue, valuationBasis, provider, receiver },
}: {
  gift: InKindPartsFragment;
}) {
  const say = useSay();
  return (
    <>
      <Box>
        <Dotted>
          <strong>{item}</strong>
          <Term vocabulary="InKindKind" code={kind} />
        </Dotted>
      </Box>
      <Figure measurement={quantity} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          <>
            <Name names={provider.names} />
            {receiver && (
              <>
                {' → '}
                <Name names={receiver.names} />
              </>
            )}
          </>
          <>
            {say('record.value')}
            {say('figure.colon')}
            {monetaryValue && <MoneyFigure money={monetaryValue} />}{' '}
            <Term vocabulary="ValuationBasis" code={valuationBasis} />
          </>
        </Dotted>
      </Box>
      <Sources records={id} name={item} />
    </>
  );
}
