import Chip from '@mui/material/Chip';
import { useSay } from '../use-say.ts';

/** Marks a figure whose teller speaks about their own results. */
export function SelfReported() {
  return (
    <Chip component="span" size="small" variant="outlined" color="warning" label={useSay()('sources.selfReported')} />
  );
}
