import Box from '@mui/material/Box';
import { dotted } from '../Dotted.tsx';
import type { DatePartsFragment } from '../../generated/graphql.ts';
import { Unsaid } from '../Facts.tsx';
import { formatFuzzyDate } from '../format/fuzzy-date.ts';
import { useLanguage, useSay } from '../use-say.ts';

/** A date no finer than it is known; says when it was inferred, why, and in which words the source gave it. */
export function FuzzyDate({
  date,
  isShort = false,
}: {
  date: DatePartsFragment | null | undefined;
  isShort?: boolean;
}) {
  const language = useLanguage();
  const say = useSay();
  if (!date) return <Unsaid>{say('figure.dateNotStated')}</Unsaid>;
  const day = formatFuzzyDate(date, language, say);
  const notes = [
    date.inferred &&
      (date.inferenceNote
        ? `${say('figure.inferred')}${say('figure.colon')}${date.inferenceNote}`
        : say('figure.inferred')),
    date.text && date.text !== day && say('figure.sourceWords', { words: date.text }),
  ].filter(Boolean);
  return (
    <>
      {day}
      {date.inferred && isShort && <Quiet> ({say('figure.inferred')})</Quiet>}
      {!isShort && notes.length > 0 && <Quiet> ({dotted(...notes)})</Quiet>}
    </>
  );
}

function Quiet({ children }: { children: React.ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
      {children}
    </Box>
  );
}
