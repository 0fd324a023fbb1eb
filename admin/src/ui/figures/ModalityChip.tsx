import Box from '@mui/material/Box';
import type { Modality } from '../../generated/graphql.ts';
import { Term } from '../Term.tsx';

/** Marks a figure that did not happen: dashed, so that a target never looks like an outcome. */
export function ModalityChip({ modality }: { modality: Modality }) {
  if (modality === 'ACTUAL') return null;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'warning.main',
        color: 'warning.main',
        borderRadius: 5,
        px: 1,
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: 1.6,
        whiteSpace: 'nowrap',
      }}
    >
      <Term vocabulary="Modality" code={modality} />
    </Box>
  );
}
