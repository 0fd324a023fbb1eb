import { BudgetSource, sumOfDecimals } from '@fupin/schema';
import type { Draft } from '../../ui/acting/draft.ts';
import { moneyOf } from '../../ui/acting/input-of.ts';
import { Facts } from '../../ui/Facts.tsx';
import { MoneyFigure } from '../../ui/figures/MoneyFigure.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';

/** What a budget asks of each source, and of all; amounts of one currency. */
export function BudgetSums({ lines }: { lines: readonly Draft[] }) {
  const say = useSay();
  const term = useTerm();
  const amounts = (some: readonly Draft[]) =>
    some.flatMap(({ amount }) => moneyOf((amount ?? {}) as Draft)?.amount ?? []);
  if (lines.length === 0) return null;
  const sums = Object.values(BudgetSource).flatMap((source) => {
    const drawn = lines.filter((line) => line['source'] === source);
    return drawn.length === 0 ? [] : [[term('BudgetSource', source), sumOfDecimals(amounts(drawn))] as const];
  });
  return (
    <Facts
      facts={[...sums, [say('plan.total'), sumOfDecimals(amounts(lines))] as const].map(([label, amount]) => [
        label,
        <MoneyFigure key={label} money={{ amount, currency: 'CNY' }} />,
      ])}
    />
  );
}
