import { useTranslate } from 'react-admin';
import { searches } from '../../ui/acting/candidates.ts';
import type { Draft, Typed } from '../../ui/acting/draft.ts';
import { decimalOf, moneyOf } from '../../ui/acting/input-of.ts';
import { useLocalCandidates } from '../../ui/acting/local-candidates.ts';
import { useCandidateText } from '../../ui/acting/use-candidate-text.ts';
import type { FieldDescription } from '../../ui/acting/verb-description.ts';
import { Unsaid } from '../../ui/Facts.tsx';
import { formatMeasurement, type Stated } from '../../ui/format/measurement.ts';
import { formatMoney } from '../../ui/format/number.ts';
import { useLanguage, useSay } from '../../ui/use-say.ts';
import { useReading } from '../../providers/use-reading.ts';

/** What is typed in a field, as it will be read. */
export function TypedText({ field, typed }: { field: FieldDescription; typed: Typed | undefined }) {
  const say = useSay();
  const translate = useTranslate();
  const language = useLanguage();
  const unfilled = <Unsaid>{say('plan.notFilled')}</Unsaid>;
  if (typed === undefined || typed === '') return unfilled;
  switch (field.kind) {
    case 'choice':
      return translate(`term.${field.vocabulary}.${typed as string}`, { _: typed as string });
    case 'reference':
      return <Chosen type={field.points!} id={typed as string} />;
    case 'money': {
      const money = moneyOf(typed as Draft);
      return money ? formatMoney(money.amount, money.currency, language).exact : unfilled;
    }
    case 'measurement': {
      const figure = typed as Draft;
      const value = decimalOf(figure['value']);
      if (value === undefined) return unfilled;
      const stated = { valueMax: null, perUnit: null, unit: 'PERSON', qualifier: 'EXACT', ...figure, value };
      return formatMeasurement(stated as unknown as Stated, language, say).exact;
    }
    case 'fuzzyDate':
      if (typeof typed === 'string') return typed;
      return [(typed as Draft)['earliest'], (typed as Draft)['latest']]
        .filter((day) => typeof day === 'string')
        .join(' – ');
    default:
      return <span style={{ whiteSpace: 'pre-line' }}>{typed as string}</span>;
  }
}

function Chosen({ type, id }: { type: string; id: string }) {
  const text = useCandidateText();
  const { answer, error } = useReading(searches[type]!.document, { id });
  const local = useLocalCandidates(type, '', error?.code === 'OFFLINE');
  const found = answer?.found.nodes[0] ?? local.withId(id);
  return found ? text(found) : '…';
}
