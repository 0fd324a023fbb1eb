import Box from '@mui/material/Box';
import type { DatePartsFragment } from '../../generated/graphql.ts';
import { Unsaid } from '../Facts.tsx';
import { formatFuzzyDate } from '../format/fuzzy-date.ts';
import { useLanguage, useSay } from '../use-say.ts';

/** A date no finer than it is known; says when it was inferred, why, and in which words the source gave it. */
export function FuzzyDate({ of, isShort = false }: { of: DatePartsFragment | null | undefined; isShort?: boolean }) {
  const language = useLanguage();
  const say = useSay();
  if (!of) return <Unsaid>{say('figure.dateNotStated')}</Unsaid>;
  const day = formatFuzzyDate(of, language, say);
  const notes = [
    of.inferred &&
      (of.inferenceNote
        ? `${say('figure.inferred')}${say('figure.colon')}${of.inferenceNote}`
        : say('figure.inferred')),
    of.text && of.text !== day && say('figure.sourceWords', { words: of.text }),
  ].filter(Boolean);
  return (
    <>
      {day}
      {of.inferred && isShort && <Quiet> ({say('figure.inferred')})</Quiet>}
      {!isShort && notes.length > 0 && <Quiet> ({notes.join(' · ')})</Quiet>}
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
