import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { useSay } from '../ui/use-say.ts';
import type { CommitmentRowPartsFragment } from '../generated/graphql.ts';

/** How long a promise runs, from when to when. */
export function TermText({ of }: { of: CommitmentRowPartsFragment['term'] }) {
  const say = useSay();
  if (!of) return say('record.noTerm');
  return (
    <>
      {say('record.months', { smart_count: of.months, number: of.months })} · <FuzzyDate of={of.startsOn} /> –{' '}
      <FuzzyDate of={of.endsOn} />
    </>
  );
}
