import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useSay } from './use-say.ts';

/** The shape of what is being read, said aloud once. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const say = useSay();
  return (
    <Box role="status" aria-label={say('console.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={36} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </Box>
  );
}
