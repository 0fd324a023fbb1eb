import type { CompanyHomeQuery } from '../generated/graphql.ts';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { Tallies, Tally } from '../ui/figures/Tally.tsx';
import { listPath } from '../ui/paths.ts';
import { useSay, useTerm } from '../ui/use-say.ts';

type Fund = CompanyHomeQuery['funds']['nodes'][number];

/** Pledged, committed and paid of a company with a single fund in one currency; sums over more are the API's to make. */
export function PromiseTallies({ funds, company }: { funds: readonly Fund[]; company: string }) {
  const say = useSay();
  const term = useTerm();
  const [waterfall, ...others] = funds.flatMap((fund) => fund.waterfall);
  if (!waterfall || others.length > 0) return null;
  const { currency, pledged, committed, paid, paidShare } = waterfall;
  return (
    <Tallies>
      <Tally
        label={say('home.pledged')}
        value={<MoneyFigure money={{ amount: pledged, currency }} />}
        note={say('home.pledgeNote')}
        to={listPath('commitments', { company, kind: 'PLEDGE' })}
        isPromise
      />
      <Tally
        label={say('home.committed')}
        value={<MoneyFigure money={{ amount: committed, currency }} />}
        to={listPath('commitments', { company, kind: 'COMMITMENT' })}
      />
      <Tally
        label={say('home.paid')}
        value={<MoneyFigure money={{ amount: paid, currency }} />}
        note={paidShare.reason && term('ShareReason', paidShare.reason)}
        to={listPath('commitments', { company })}
      />
    </Tallies>
  );
}
