import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { LinkBase } from 'react-admin';
import { ConsoleLink } from '../../console/ConsoleLink.tsx';
import { Section } from '../../console/Section.tsx';
import { useSay, useTerm } from '../../console/use-say.ts';
import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';
import { writingPath } from './places.ts';
import { statusOf, type SectionStatus } from './progress.ts';
import type { Remark } from './follow-remarks.ts';
import { sectionKinds } from './sections.ts';

const colors = {
  NOT_STARTED: 'default',
  IN_PROGRESS: 'default',
  FINISHED: 'primary',
  NEEDS_CHANGE: 'warning',
} as const satisfies Record<SectionStatus, string>;

/** The sections of a draft as tasks, each with how far it has come, and the way to submit. */
export function TaskList({ version, remarks }: { version: PlanVersionPartsFragment; remarks: readonly Remark[] }) {
  const say = useSay();
  const term = useTerm();
  const tasks = sectionKinds.map((kind) => ({ kind, status: statusOf(version, kind, remarks) }));
  const done = tasks.filter(({ status }) => status === 'FINISHED').length;
  return (
    <Section
      title={say('plan.tasks')}
      hint={say('plan.tasksHint')}
      aside={say('plan.progress', { done, all: tasks.length })}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map(({ kind, status }) => (
          <Box
            component="li"
            key={kind}
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              alignItems: 'center',
              gap: 1,
              minHeight: 56,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <ConsoleLink to={writingPath(version.id, kind)} sx={{ py: 1.5, fontWeight: 600 }}>
              {term('SectionKind', kind)}
            </ConsoleLink>
            <Chip
              component="span"
              size="small"
              variant="outlined"
              color={colors[status]}
              label={say(`plan.status.${status}`)}
            />
          </Box>
        ))}
      </Box>
      <Button component={LinkBase} to={writingPath(version.id, 'CHECK')} variant="contained" sx={{ mt: 2 }}>
        {say('plan.check')}
      </Button>
    </Section>
  );
}
