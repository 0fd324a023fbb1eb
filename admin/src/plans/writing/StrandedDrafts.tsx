import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useRef, useState } from 'react';
import { Dotted, dotted } from '../../ui/Dotted.tsx';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { formatInstant } from '../../ui/format/fuzzy-date.ts';
import { lazyScreen } from '../../ui/lazy-screen.ts';
import { useAreaText } from '../../ui/Name.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLanguage, useSay, useTerm } from '../../ui/use-say.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { VersionsOfDraftsDocument, type VersionsOfDraftsQuery } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import type { SectionDraft } from './kept-drafts.ts';
import { writingPath } from './places.ts';
import { strandingOf, type Stranding } from './stranded.ts';
import { useUnsentDrafts } from './use-unsent-drafts.ts';

const WrittenContent = lazyScreen(() => import('./WrittenContent.tsx'), 'WrittenContent');

type Version = VersionsOfDraftsQuery['planVersions']['nodes'][number];

interface Stranded {
  id: string;
  draft: SectionDraft;
  why: Stranding;
  version: Version | undefined;
}

/** What was written on this device and no longer goes on by itself, to be copied out before it is removed. */
export function StrandedDrafts() {
  const say = useSay();
  const { drafts = [], forget } = useUnsentDrafts();
  const [now] = useState(() => new Date());
  const ids = [...new Set(drafts.map(({ version }) => version))];
  const { answer } = useReading(VersionsOfDraftsDocument, { ids }, { enabled: ids.length > 0 });
  if (!answer) return null;
  const stranded = drafts.flatMap((draft): Stranded[] => {
    const version = answer.planVersions.nodes.find(({ id }) => id === draft.version);
    const mayWrite = version?.permissions.some(({ action, allowed }) => action === 'savePlanSection' && allowed);
    const why = strandingOf(draft, mayWrite ?? false, now);
    return why ? [{ id: `${draft.version} ${draft.section}`, draft, why, version }] : [];
  });
  if (stranded.length === 0) return null;
  return (
    <Section title={say('plan.stranded')} hint={say('plan.strandedHint')}>
      <Rows rows={stranded}>{(left) => <StrandedDraft stranded={left} forget={() => forget(left.draft)} />}</Rows>
    </Section>
  );
}

function StrandedDraft({ stranded: { draft, why, version }, forget }: { stranded: Stranded; forget(): void }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  const areaText = useAreaText();
  const written = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);
  const { section, content, keptAt } = draft;
  const copy = async () => setCopied(await copyText(written.current!));
  const county = version?.county ? areaText(version.county) : '';
  return (
    <>
      <Dotted>
        <strong>{term('SectionKind', section)}</strong>
        {version && say('plan.versionOf', { county, number: version.number })}
      </Dotted>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {dotted(say(`plan.strandedBy.${why}`), keptAt && formatInstant(keptAt, language))}
      </Box>
      <Box ref={written} sx={{ my: 1.5 }}>
        <Suspense fallback={<Waiting lines={2} />}>
          <WrittenContent kind={section} content={content} />
        </Suspense>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button variant="contained" onClick={() => void copy()}>
          {say(isCopied ? 'act.copied' : 'act.copy')}
        </Button>
        <Button color="error" onClick={forget}>
          {say('plan.removeDraft')}
        </Button>
        {why === 'OLD' && <ConsoleLink to={writingPath(draft.version, section)}>{say('plan.continue')}</ConsoleLink>}
      </Box>
    </>
  );
}
