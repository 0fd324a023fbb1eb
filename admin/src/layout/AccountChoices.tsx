import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Key from '@mui/icons-material/KeyOutlined';
import Logout from '@mui/icons-material/Logout';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { LinkBase, useLogout } from 'react-admin';
import { dotted } from '../ui/Dotted.tsx';
import { draftStore, type SectionDraft } from '../plans/writing/draft-store.ts';
import { UnsentDialog } from '../plans/writing/UnsentDialog.tsx';
import type { Viewer } from '../providers/signed-in.ts';
import { recordPath } from '../ui/paths.ts';
import { useSay, useTerm } from '../ui/use-say.ts';

interface AccountChoicesProps {
  viewer: Viewer;
  /** The button that they hang on; null while they are closed. */
  anchor: HTMLElement | null;
  close(): void;
}

/** Who is signed in and in which roles; the way out, which asks first where something is on this device only. */
export function AccountChoices({ viewer, anchor, close }: AccountChoicesProps) {
  const say = useSay();
  const term = useTerm();
  const logout = useLogout();
  const [unsent, setUnsent] = useState<readonly SectionDraft[]>([]);
  const leave = async () => {
    close();
    const drafts = await draftStore.unsent(viewer.userId);
    if (drafts.length > 0) setUnsent(drafts);
    else await logout();
  };
  return (
    <>
      <Menu disablePortal anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box component="li" role="presentation" sx={{ px: 2, py: 1, maxWidth: 280, listStyle: 'none' }}>
          <Box sx={{ fontWeight: 600 }}>{viewer.name}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{viewer.email}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {dotted(...viewer.roles.map((role) => term('Role', role)))}
          </Box>
        </Box>
        <Divider component="li" role="presentation" />
        <MenuItem
          component={LinkBase}
          to={recordPath('users', viewer.userId)}
          onClick={close}
          sx={{ minHeight: 48, gap: 1.5 }}
        >
          <Key fontSize="small" />
          {say('account.mine')}
        </MenuItem>
        <MenuItem onClick={() => void leave()} sx={{ minHeight: 48, gap: 1.5 }}>
          <Logout fontSize="small" />
          {say('console.signOut')}
        </MenuItem>
      </Menu>
      <UnsentDialog drafts={unsent} leave={() => void logout()} stay={() => setUnsent([])} />
    </>
  );
}
