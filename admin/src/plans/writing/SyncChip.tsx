import Chip from '@mui/material/Chip';
import { tags } from '../../ui/format/number.ts';
import { useLanguage, useSay } from '../../ui/use-say.ts';
import type { TypingState } from './sync.ts';

interface SyncChipProps {
  sync: TypingState;
  /** When the API last had all of it. */
  syncedAt?: string;
  /** How many sections the API does not have. */
  count?: number;
}

const troubled: ReadonlySet<TypingState> = new Set(['apart', 'offline', 'conflict', 'refused']);

/** Always says where what was typed is: on this device, on its way, saved, waiting, in conflict, or refused. */
export function SyncChip({ sync, syncedAt, count = 1 }: SyncChipProps) {
  const say = useSay();
  const language = useLanguage();
  const time = syncedAt
    ? new Intl.DateTimeFormat(tags[language], { timeStyle: 'short' }).format(new Date(syncedAt))
    : '';
  return (
    <Chip
      component="span"
      role="status"
      aria-busy={sync === 'writing'}
      variant="outlined"
      size="small"
      color={troubled.has(sync) ? 'warning' : 'default'}
      label={say(`plan.sync.${sync}`, { time, number: count })}
    />
  );
}
