import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import { isTypedOn } from './draft-steps.ts';
import type { SectionDraft } from './draft-store.ts';
import { writingPath } from './places.ts';
import { syncOf, type SyncState } from './sync.ts';
import { SyncChip } from './SyncChip.tsx';

/** What most needs the writer stands first. */
const urgency: readonly SyncState[] = ['conflict', 'refused', 'offline', 'sending', 'kept'];

/** How many sections stand so: what was only begun waits for its writer, not for the network. */
function countBySync(drafts: readonly SectionDraft[]): ReadonlyMap<SyncState, number> {
  const counts = new Map<SyncState, number>();
  for (const sync of drafts.map(syncOf)) counts.set(sync, (counts.get(sync) ?? 0) + 1);
  return counts;
}

/** The sections that are on this device only: how many, how they stand, and the way to each. */
export function UnsentSections({ drafts, children }: { drafts: readonly SectionDraft[]; children?: React.ReactNode }) {
  const say = useSay();
  const term = useTerm();
  if (drafts.length === 0) return null;
  const counts = countBySync(drafts);
  const begun = counts.get('kept') ?? 0;
  const saved = drafts.length - begun;
  return (
    <Alert severity="warning" variant="outlined" icon={false} sx={{ color: 'text.primary', mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {urgency.map((sync) => {
          const count = counts.get(sync);
          return count && <SyncChip key={sync} sync={sync} count={count} />;
        })}
        {children}
      </Box>
      {!children && saved > 0 && <div>{say('plan.unsentCount', { smart_count: saved })}</div>}
      {!children && begun > 0 && <div>{say('plan.begunCount', { smart_count: begun })}</div>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {drafts.map((draft) => (
          <li key={`${draft.version} ${draft.section}`}>
            <ConsoleLink
              to={writingPath(draft.version, draft.section)}
              sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 48, mr: 1 }}
            >
              {term('SectionKind', draft.section)}
            </ConsoleLink>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say(`plan.standing.${syncOf(draft)}`)}
              {draft.sent && isTypedOn(draft) && say('plan.typedOn')}
            </Box>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
