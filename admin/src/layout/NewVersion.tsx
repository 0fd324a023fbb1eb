import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useSyncExternalStore } from 'react';
import { isNewVersionHere, onNewVersion, takeNewVersion } from '../providers/new-version.ts';
import { useSay } from '../ui/use-say.ts';

/** Says that a newer console is ready, and changes to it by one click. */
export function NewVersion() {
  const say = useSay();
  const isHere = useSyncExternalStore(onNewVersion, isNewVersionHere);
  if (!isHere) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ bgcolor: 'background.paper', color: 'text.primary', mb: 2 }}
      action={<Button onClick={takeNewVersion}>{say('console.takeNewVersion')}</Button>}
    >
      {say('console.newVersion')}
    </Alert>
  );
}
