import { isLineDown } from '../../providers/line.ts';
import { isUnsent, type StoredDraft } from './draft-steps.ts';

/**
 * Where what is written is: on the device, on its way to the API, saved, waiting for the line, in conflict, or refused. Without a
 * line `apart` is what the API had when it was last reached.
 */
export type SyncState = 'kept' | 'sending' | 'synced' | 'apart' | 'offline' | 'conflict' | 'refused';

/** The same of a section that is open: what was typed last may still be on its way to the device. */
export type TypingState = SyncState | 'writing';

/** How a draft stands; none is as the API has it. */
export function syncOf(draft: StoredDraft | undefined): SyncState {
  if (draft?.theirs) return 'conflict';
  if (draft?.sent) return isLineDown() ? 'offline' : 'sending';
  if (draft?.fault) return 'refused';
  if (draft && isUnsent(draft)) return 'kept';
  return isLineDown() ? 'apart' : 'synced';
}
