import Box from '@mui/material/Box';
import type { PermissionPartsFragment } from '../../generated/graphql.ts';
import { ActionButton } from './ActionButton.tsx';
import type { VerbName } from './verb-named.ts';

interface ActionListProps {
  permissions: readonly PermissionPartsFragment[];
  label?: string;
  /** One beneath the other. */
  isColumn?: boolean;
  about: string | undefined;
  open(verb: VerbName): void;
}

const row = { display: 'flex', flexWrap: 'wrap' };
const column = { display: 'grid', mt: 1 };

/** The buttons of some actions of a record; nothing where there are none. */
export function ActionList({ permissions, label, isColumn, about, open }: ActionListProps) {
  if (permissions.length === 0) return null;
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, gap: 1, ...(isColumn ? column : row) }}>
      {permissions.map((permission) => (
        <ActionButton key={permission.action} permission={permission} about={about} open={open} />
      ))}
    </Box>
  );
}
