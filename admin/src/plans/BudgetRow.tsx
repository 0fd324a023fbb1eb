import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { Term } from '../ui/Term.tsx';
import { Words } from '../ui/Words.tsx';
import type { PlanQuery } from '../generated/graphql.ts';

type BudgetLine = NonNullable<NonNullable<PlanQuery['record']>['currentVersion']>['budgetLines'][number];

/** What a plan means to spend, on what, and whose money it is. */
export function BudgetRow({ line: { category, source, purpose, amount } }: { line: BudgetLine }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
      <span>
        <Dotted>
          <Term vocabulary="BudgetCategory" code={category} />
          <Term vocabulary="BudgetSource" code={source} />
          {purpose && <Words text={purpose} />}
        </Dotted>
      </span>
      <MoneyFigure money={amount} />
    </Box>
  );
}
