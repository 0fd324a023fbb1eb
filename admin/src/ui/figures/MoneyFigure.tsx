import { Unsaid } from '../Facts.tsx';
import { formatMoney } from '../format/number.ts';
import { useLanguage, useSay } from '../use-say.ts';
import { Exact } from './Exact.tsx';

/** An amount of one currency; null says "not stated". */
export function MoneyFigure({ of }: { of: { amount: string; currency: string } | null | undefined }) {
  const language = useLanguage();
  const say = useSay();
  if (!of) return <Unsaid>{say('figure.notStated')}</Unsaid>;
  return <Exact figure={formatMoney(of.amount, of.currency, language)} />;
}
