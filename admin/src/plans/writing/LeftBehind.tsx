import Box from '@mui/material/Box';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';
import { ClosedNotice } from './ClosedNotice.tsx';
import { writingPath } from './places.ts';
import { useUnsentDrafts } from './use-unsent-drafts.ts';

/** The sections that were written on this device and did not come into a version before it was closed. */
export function LeftBehind({ version }: { version: PlanVersionPartsFragment }) {
  const say = useSay();
  const term = useTerm();
  const { drafts = [] } = useUnsentDrafts(version.id);
  if (drafts.length === 0) return null;
  return (
    <ClosedNotice version={version}>
      <Box sx={{ mt: 1 }}>{say('plan.leftBehind')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {drafts.map(({ section }) => (
          <li key={section}>
            <ConsoleLink
              to={writingPath(version.id, section)}
              sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 48 }}
            >
              {term('SectionKind', section)}
            </ConsoleLink>
          </li>
        ))}
      </Box>
    </ClosedNotice>
  );
}
