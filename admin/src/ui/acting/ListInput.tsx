import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormLabel from '@mui/material/FormLabel';
import type { ReactNode } from 'react';
import { useSay } from '../use-say.ts';
import { blank, type Draft } from './draft.ts';
import type { InputProps } from './input-props.ts';

/** Several of the same, as remarks on fields: each can be filled in and removed. */
export function ListInput({
  label,
  typed,
  set,
  children,
}: InputProps & { children: (draft: Draft, index: number, change: (draft: Draft) => void) => ReactNode }) {
  const say = useSay();
  const all = (typed ?? []) as readonly Draft[];
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      <FormLabel component="legend" sx={{ mb: 1 }}>
        {label}
      </FormLabel>
      {all.map((draft, index) => (
        // Nothing of it has a name before it is told, and every input shows what its draft says.
        // oxlint-disable-next-line react/no-array-index-key
        <Box key={index} sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5, display: 'grid', gap: 1.5 }}>
          {children(draft, index, (changed) => set(all.map((before, at) => (at === index ? changed : before))))}
          <Button onClick={() => set(all.filter((_each, at) => at !== index))} sx={{ justifySelf: 'start' }}>
            {say('act.remove')}
          </Button>
        </Box>
      ))}
      <Button variant="outlined" onClick={() => set([...all, blank])} sx={{ justifySelf: 'start' }}>
        {say('act.add', { what: label })}
      </Button>
    </Box>
  );
}
