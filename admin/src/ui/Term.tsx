import Chip from '@mui/material/Chip';
import type { CodeIn, Vocabulary } from './words/registered.ts';
import { useTerm } from './use-say.ts';

/** The label of a code. */
export function Term<V extends Vocabulary>({ vocabulary, code }: { vocabulary: V; code: CodeIn<V> }) {
  return useTerm()(vocabulary, code);
}

/** A state as a quiet chip. */
export function StateChip<V extends Vocabulary>({
  vocabulary,
  code,
  isStrong = false,
}: {
  vocabulary: V;
  code: CodeIn<V>;
  isStrong?: boolean;
}) {
  const term = useTerm();
  return (
    <Chip
      component="span"
      size="small"
      label={term(vocabulary, code)}
      variant={isStrong ? 'filled' : 'outlined'}
      color={isStrong ? 'primary' : 'default'}
      sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.125 } }}
    />
  );
}
