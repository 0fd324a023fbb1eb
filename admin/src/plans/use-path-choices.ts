import type { PlanPartList } from '@fupin/schema';
import { dotted } from '../ui/Dotted.tsx';
import type { PathChoice } from '../ui/acting/input-props.ts';
import { useNameText } from '../ui/Name.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import type { PlanVersionPartsFragment } from '../generated/graphql.ts';

/** The places of a version that a remark can be about: its texts, and each of its parts by what it is. */
export function usePathChoices(version: PlanVersionPartsFragment): PathChoice[] {
  const say = useSay();
  const term = useTerm();
  const nameText = useNameText();
  const { measures, assumptions, targets, budgetLines } = version;
  const parts = (list: PlanPartList, names: readonly string[]) =>
    names.map((name, index): PathChoice => [
      `${list}.${index + 1}`,
      dotted(`${say(`field.${list}`)} ${index + 1}`, name),
    ]);
  return [
    ['situationAnalysis', say('field.situationAnalysis')],
    ['tailoringNotes', say('field.tailoringNotes')],
    ['consultationNotes', say('field.consultationNotes')],
    ...parts(
      'measures',
      measures.map(({ title }) => title),
    ),
    ...parts(
      'assumptions',
      assumptions.map(({ metric }) => term('AssumptionMetric', metric)),
    ),
    ...parts(
      'targets',
      targets.map(({ indicator }) => nameText(indicator.title)),
    ),
    ...parts(
      'budgetLines',
      budgetLines.map(({ category, purpose }) => purpose ?? term('BudgetCategory', category)),
    ),
  ];
}
