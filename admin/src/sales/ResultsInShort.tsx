import { Dotted } from '../ui/Dotted.tsx';
import { Unsaid } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { useSay } from '../ui/use-say.ts';
import type { ResultPartsFragment } from '../generated/graphql.ts';

/** What was sold: quantity and gross value, each only where it is stated. */
export function ResultsInShort({ results }: { results: readonly ResultPartsFragment[] }) {
  const say = useSay();
  if (results.length === 0) return <Unsaid>{say('figure.notStated')}</Unsaid>;
  return results.map(({ id, quantity, gross }) => (
    <div key={id}>
      <Dotted>
        {quantity && <Figure measurement={quantity} isShort />}
        {gross && (
          <>
            {say('record.gross')} <MoneyFigure money={gross} />
          </>
        )}
      </Dotted>
      {!quantity && !gross && <Unsaid>{say('figure.notStated')}</Unsaid>}
    </div>
  ));
}
