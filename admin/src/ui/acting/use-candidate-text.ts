import { dotted } from '../Dotted.tsx';
import { formatMeasurement } from '../format/measurement.ts';
import { formatMoney } from '../format/number.ts';
import { useNameText } from '../Name.tsx';
import { useLanguage, useSay, useTerm } from '../use-say.ts';
import type { Candidate } from './candidates.ts';

/** What a record that can be chosen is called: its name, or its number, day and amount. */
export function useCandidateText(): (candidate: Candidate) => string {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  const nameText = useNameText();
  return ({ label, note, text, number, amount, state, plan, about, measurement }) =>
    dotted(
      plan?.year,
      number !== undefined && (state ? say('home.version', { number }) : number),
      label && nameText(label),
      about && nameText(about.label),
      measurement && formatMeasurement(measurement, language, say).exact,
      text,
      amount && formatMoney(amount.amount, amount.currency, language).exact,
      state && term('PlanVersionState', state),
      note,
    );
}
