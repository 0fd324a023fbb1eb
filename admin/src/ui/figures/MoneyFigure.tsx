import { Unsaid } from '../Facts.tsx';
import { formatMoney } from '../format/number.ts';
import { useLanguage, useSay } from '../use-say.ts';
import { Exact } from './Exact.tsx';

/** An amount of one currency; null says "not stated". */
export function MoneyFigure({ money }: { money: { amount: string; currency: string } | null | undefined }) {
  const language = useLanguage();
  const say = useSay();
  if (!money) return <Unsaid>{say('figure.notStated')}</Unsaid>;
  return <Exact figure={formatMoney(money.amount, money.currency, language)} />;
}
