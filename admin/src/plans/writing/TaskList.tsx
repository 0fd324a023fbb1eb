import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { LinkBase } from 'react-admin';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';
import { writingPath } from './places.ts';
import type { SectionDraft } from './draft-store.ts';
import { statusOf, type SectionStatus } from './progress.ts';
import type { Remark } from './follow-remarks.ts';
import { sectionKinds } from './sections.ts';
import { syncOf } from './sync.ts';
import { SyncChip } from './SyncChip.tsx';
import { UnsentSections } from './UnsentSections.tsx';
import { useUnsentDrafts } from './use-unsent-drafts.ts';

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
  const { drafts } = useUnsentDrafts(version.id);
  const syncedAt = version.sections
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  const tasks = sectionKinds.map((kind) => ({ kind, status: statusOf(version, kind, remarks) }));
  const done = tasks.filter(({ status }) => status === 'FINISHED').length;
  return (
    <Section
      title={say('plan.tasks')}
      hint={say('plan.tasksHint')}
      aside={say('plan.progress', { done, all: tasks.length })}
    >
      {drafts?.length === 0 && <SyncChip sync={syncOf(undefined)} syncedAt={syncedAt} />}
      <UnsentSections drafts={drafts ?? []} />
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
            <TaskStatus status={status} draft={drafts?.find(({ section }) => section === kind)} />
          </Box>
        ))}
      </Box>
      <Button component={LinkBase} to={writingPath(version.id, 'CHECK')} variant="contained" sx={{ mt: 2 }}>
        {say('plan.check')}
      </Button>
    </Section>
  );
}

/** How far a section has come; what the API does not have stands before what it has. */
function TaskStatus({ status, draft }: { status: SectionStatus; draft: SectionDraft | undefined }) {
  const say = useSay();
  if (draft) return <SyncChip sync={syncOf(draft)} />;
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={colors[status]}
      label={say(`plan.status.${status}`)}
    />
  );
}
