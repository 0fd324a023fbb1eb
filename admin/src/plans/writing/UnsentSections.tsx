import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { ConsoleLink } from '../../console/ConsoleLink.tsx';
import { useSay, useTerm } from '../../console/use-say.ts';
import type { SectionDraft } from './kept-drafts.ts';
import { writingPath } from './places.ts';
import { syncOf, type SyncState } from './section-writing.ts';
import { SyncChip } from './SyncChip.tsx';

/** What most needs the writer stands first. */
const urgency: readonly SyncState[] = ['conflict', 'refused', 'offline', 'sending', 'kept'];

/** The sections that are on this device only: how many, how they stand, and the way to each. */
export function UnsentSections({ of, children }: { of: readonly SectionDraft[]; children?: React.ReactNode }) {
  const say = useSay();
  const term = useTerm();
  if (of.length === 0) return null;
  const states = new Set(of.map(syncOf));
  const worst = urgency.find((sync) => states.has(sync)) ?? 'kept';
  return (
    <Alert severity="warning" variant="outlined" icon={false} sx={{ color: 'text.primary', mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <SyncChip sync={worst} count={of.length} />
        {children ?? say('plan.unsentCount', { smart_count: of.length })}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {of.map((draft) => (
          <li key={`${draft.version} ${draft.section}`}>
            <ConsoleLink
              to={writingPath(draft.version, draft.section)}
              sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 48, mr: 1 }}
            >
              {term('SectionKind', draft.section)}
            </ConsoleLink>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say(`plan.standing.${syncOf(draft)}`)}
            </Box>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
