import Chip from '@mui/material/Chip';
import { tags } from '../../console/format/number.ts';
import { useLanguage, useSay } from '../../console/use-say.ts';
import type { WritingState } from './section-writing.ts';

/** Always says where what was typed is: on this device, on its way, saved, waiting, or in conflict. */
export function SyncChip({ of: { sync, syncedAt } }: { of: WritingState }) {
  const say = useSay();
  const language = useLanguage();
  const time = new Intl.DateTimeFormat(tags[language], { timeStyle: 'short' }).format(new Date(syncedAt));
  const isWarning = sync === 'offline' || sync === 'conflict';
  return (
    <Chip
      component="span"
      role="status"
      variant="outlined"
      size="small"
      color={isWarning ? 'warning' : 'default'}
      label={say(`plan.sync.${sync}`, { time })}
    />
  );
}
