import Box from '@mui/material/Box';
import { usePathText } from '../ui/acting/use-rule.ts';
import { Fault } from '../ui/Fault.tsx';
import { formatMoney } from '../ui/format/number.ts';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useLanguage, useSay } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { ComparisonDocument, type ComparisonQuery } from '../generated/graphql.ts';
import { useReading } from '../providers/use-reading.ts';
import { useTranslate } from 'react-admin';

/** What changed in a version since the reader last looked at the plan; it stays while they leave the window and return. */
export function Comparison({ to }: { to: string }) {
  const say = useSay();
  const { answer, error, again } = useReading(ComparisonDocument, { to }, { refetchOnWindowFocus: false });
  return (
    <Section title={say('plan.changed')} hint={say('plan.changedHint')}>
      {error && <Fault error={error} again={again} />}
      {!answer && !error && <Waiting lines={2} />}
      {answer && <Changes comparison={answer.planVersionComparison} />}
    </Section>
  );
}

function Changes({
  comparison: { fromId, changes, budget },
}: {
  comparison: ComparisonQuery['planVersionComparison'];
}) {
  const say = useSay();
  const language = useLanguage();
  const translate = useTranslate();
  const pathText = usePathText();
  if (!fromId) return say('plan.firstVersion');
  if (changes.length === 0) return say('plan.unchanged');
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {changes.map(({ path, kind, before, after }) => (
          <li key={path}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <strong>{pathText(path)}</strong>
              <StateChip vocabulary="ChangeKind" code={kind} />
            </Box>
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {before !== null && <del>{before}</del>}
              {before !== null && after !== null && ' → '}
              {after !== null && <ins>{after}</ins>}
            </Box>
          </li>
        ))}
      </Box>
      {budget
        .filter(({ difference }) => Number(difference) !== 0)
        .map(({ source, currency, before, after }) => (
          <Box key={`${source} ${currency}`} sx={{ mt: 1.5 }}>
            {say('plan.moneyBefore', {
              source: translate(`term.BudgetSource.${source}`, { _: source }),
              before: formatMoney(before, currency, language).exact,
              after: formatMoney(after, currency, language).exact,
            })}
          </Box>
        ))}
    </>
  );
}
