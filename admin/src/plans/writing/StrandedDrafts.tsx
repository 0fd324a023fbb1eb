import Box from '@mui/material/Box';
import { useState } from 'react';
import { Dotted, dotted } from '../../ui/Dotted.tsx';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { formatInstant } from '../../ui/format/fuzzy-date.ts';
import { useAreaText } from '../../ui/Name.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLanguage, useSay, useTerm } from '../../ui/use-say.ts';
import { VersionsOfDraftsDocument, type VersionsOfDraftsQuery } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import type { SectionDraft } from './draft-store.ts';
import { mayDo } from './may-do.ts';
import { OnDevice } from './OnDevice.tsx';
import { writingPath } from './places.ts';
import { strandingOf, type Stranding } from './stranded.ts';
import { useUnsentDrafts } from './use-unsent-drafts.ts';

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
    const why = strandingOf(draft, version !== undefined && mayDo(version, 'savePlanSection'), now);
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
  const { section, keptAt } = draft;
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
      <OnDevice draft={draft} forget={forget}>
        {why === 'OLD' && <ConsoleLink to={writingPath(draft.version, section)}>{say('plan.continue')}</ConsoleLink>}
      </OnDevice>
    </>
  );
}
