import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { ReactNode } from 'react';
import { LastAct } from '../../ui/acting/LastAct.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';

interface ClosedNoticeProps {
  version: PlanVersionPartsFragment;
  children?: ReactNode;
}

/** That a version takes nothing now: in which state it is, who did that and when, and where changes go instead. */
export function ClosedNotice({ version, children }: ClosedNoticeProps) {
  const say = useSay();
  const term = useTerm();
  return (
    <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary', mb: 2 }}>
      <AlertTitle>{say('plan.closed', { state: term('PlanVersionState', version.state) })}</AlertTitle>
      <LastAct recordId={version.id} hasOwn />
      {say(version.state === 'SUBMITTED' ? 'plan.closedHint' : 'plan.decidedHint')}
      {children}
    </Alert>
  );
}
