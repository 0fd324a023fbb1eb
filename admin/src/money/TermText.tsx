import { Dotted } from '../ui/Dotted.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { useSay } from '../ui/use-say.ts';
import type { CommitmentRowPartsFragment } from '../generated/graphql.ts';

/** How long a promise runs, from when to when. */
export function TermText({ term }: { term: CommitmentRowPartsFragment['term'] }) {
  const say = useSay();
  if (!term) return say('record.noTerm');
  return (
    <Dotted>
      {say('record.months', { smart_count: term.months })}
      <>
        <FuzzyDate date={term.startsOn} /> – <FuzzyDate date={term.endsOn} />
      </>
    </Dotted>
  );
}
