import { Unsaid } from '../Facts.tsx';
import { formatMoney } from '../format/number.ts';
import { useLanguage, useSay } from '../use-say.ts';
import { Exact } from './Exact.tsx';

interface MoneyFigureProps {
  money: { amount: string; currency: string } | null | undefined;
  /** Not shortened, as where somebody decides on it. */
  isWhole?: boolean;
}

/** An amount of one currency; null says "not stated". */
export function MoneyFigure({ money, isWhole = false }: MoneyFigureProps) {
  const language = useLanguage();
  const say = useSay();
  if (!money) return <Unsaid>{say('figure.notStated')}</Unsaid>;
  const figure = formatMoney(money.amount, money.currency, language);
  return isWhole ? <span>{figure.exact}</span> : <Exact figure={figure} />;
}
