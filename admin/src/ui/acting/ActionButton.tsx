import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { dotted } from '../Dotted.tsx';
import type { PermissionPartsFragment } from '../../generated/graphql.ts';
import { useSay } from '../use-say.ts';
import { finalVerbs } from '../../generated/final-verbs.ts';
import { useReasonText } from './use-rule.ts';
import type { VerbName } from './verb-named.ts';

interface ActionButtonProps {
  permission: PermissionPartsFragment;
  about: string | undefined;
  open(verb: VerbName): void;
}

/** One button; a refused one is disabled, and says why beside itself. */
export function ActionButton({ permission: { action, allowed, reasons }, about, open }: ActionButtonProps) {
  const say = useSay();
  const reasonText = useReasonText();
  const why = useId();
  const verb = action as VerbName;
  const label = say(`verb.${verb}`);
  const ends = finalVerbs.has(verb);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Button
        variant={allowed && !ends ? 'contained' : 'outlined'}
        color={ends ? 'error' : 'primary'}
        disabled={!allowed}
        onClick={() => open(verb)}
        aria-label={about && dotted(label, about)}
        aria-describedby={allowed ? undefined : why}
      >
        {label}
      </Button>
      {!allowed && (
        <Box component="span" id={why} sx={{ fontSize: '0.875rem', color: 'text.secondary', flex: '1 1 16rem' }}>
          {reasons.map(reasonText).join(' ')}
        </Box>
      )}
    </Box>
  );
}
