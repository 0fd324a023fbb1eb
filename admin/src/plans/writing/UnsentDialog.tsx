import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import type { SectionDraft } from './draft-store.ts';
import { writingPath } from './places.ts';

interface UnsentDialogProps {
  drafts: readonly SectionDraft[];
  leave(): void;
  stay(): void;
}

/** Asks whoever signs out with something on this device that the API does not have. */
export function UnsentDialog({ drafts, leave, stay }: UnsentDialogProps) {
  const say = useSay();
  const term = useTerm();
  const title = useId();
  return (
    <Dialog open={drafts.length > 0} onClose={stay} aria-labelledby={title}>
      <DialogTitle id={title}>{say('plan.unsentTitle')}</DialogTitle>
      <DialogContent>
        {say('plan.unsentHint')}
        <ul>
          {drafts.map(({ version, section }) => (
            <li key={`${version} ${section}`}>
              <ConsoleLink to={writingPath(version, section)} onClick={stay} sx={{ display: 'inline-block', py: 1.5 }}>
                {term('SectionKind', section)}
              </ConsoleLink>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={leave}>{say('plan.leaveAnyway')}</Button>
        <Button variant="contained" onClick={stay}>
          {say('plan.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
