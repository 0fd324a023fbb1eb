import { Facts } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { ResultPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** From gross value down to what producers received; what nobody stated stays "not stated", and gross is never income. */
export function ResultBlock({ result }: { result: ResultPartsFragment }) {
  const say = useSay();
  return (
    <>
      <Facts
        facts={[
          [say('record.resultLevel'), <Term key="level" vocabulary="SalesResultLevel" code={result.level} />],
          [say('record.quantitySold'), result.quantity && <Figure key="quantity" measurement={result.quantity} />],
          [
            say('record.gross'),
            result.gross && (
              <span key="gross">
                <MoneyFigure money={result.gross} />{' '}
                {result.valueKind && <Term vocabulary="SalesValueKind" code={result.valueKind} />}
              </span>
            ),
          ],
          [say('record.refunds'), result.refunds && <MoneyFigure key="refunds" money={result.refunds} />],
          [say('record.net'), result.net && <MoneyFigure key="net" money={result.net} />],
          [
            say('record.producerReceipts'),
            result.producerReceipts && <MoneyFigure key="receipts" money={result.producerReceipts} />,
          ],
          result.producerReceipts === null && [say('record.producerIncome'), say('record.notComputable')],
          [say('record.state'), <StateChip key="state" vocabulary="SalesResultState" code={result.state} />],
        ]}
      />
      <Sources records={result.id} name={say('record.results')} />
    </>
  );
}
