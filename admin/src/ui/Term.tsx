import Chip from '@mui/material/Chip';
import type { CodeIn, Vocabulary } from './words/registered.ts';
import { useTerm } from './use-say.ts';

/** The label of a code. */
export function Term<V extends Vocabulary>({ of, code }: { of: V; code: CodeIn<V> }) {
  return useTerm()(of, code);
}

/** A state as a quiet chip. */
export function StateChip<V extends Vocabulary>({
  of,
  code,
  isStrong = false,
}: {
  of: V;
  code: CodeIn<V>;
  isStrong?: boolean;
}) {
  const term = useTerm();
  return (
    <Chip
      component="span"
      size="small"
      label={term(of, code)}
      variant={isStrong ? 'filled' : 'outlined'}
      color={isStrong ? 'primary' : 'default'}
      sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.125 } }}
    />
  );
}
