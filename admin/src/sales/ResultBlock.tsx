import { Facts } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { ResultPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

/** From gross value down to what producers received; what nobody stated stays "not stated", and gross is never income. */
export function ResultBlock({ of }: { of: ResultPartsFragment }) {
  const say = useSay();
  return (
    <>
      <Facts
        facts={[
          [say('record.resultLevel'), <Term key="level" of="SalesResultLevel" code={of.level} />],
          [say('record.quantitySold'), of.quantity && <Figure key="quantity" of={of.quantity} />],
          [
            say('record.gross'),
            of.gross && (
              <span key="gross">
                <MoneyFigure of={of.gross} /> {of.valueKind && <Term of="SalesValueKind" code={of.valueKind} />}
              </span>
            ),
          ],
          [say('record.refunds'), of.refunds && <MoneyFigure key="refunds" of={of.refunds} />],
          [say('record.net'), of.net && <MoneyFigure key="net" of={of.net} />],
          [
            say('record.producerReceipts'),
            of.producerReceipts && <MoneyFigure key="receipts" of={of.producerReceipts} />,
          ],
          of.producerReceipts === null && [say('record.producerIncome'), say('record.notComputable')],
          [say('record.state'), <StateChip key="state" of="SalesResultState" code={of.state} />],
        ]}
      />
      <Sources of={of.id} name={say('record.results')} />
    </>
  );
}
