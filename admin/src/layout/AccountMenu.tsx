import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import IconButton from '@mui/material/IconButton';
import { Suspense, useState } from 'react';
import { lazyScreen } from '../ui/lazy-screen.ts';
import { PageBoundary } from '../ui/PageBoundary.tsx';
import { useSay } from '../ui/use-say.ts';
import { useViewer } from '../ui/use-viewer.ts';

/** Menus are as large as a page, and few open this one. */
const AccountChoices = lazyScreen(() => import('./AccountChoices.tsx'), 'AccountChoices');

/** Opens what somebody can do with their account. */
export function AccountMenu() {
  const say = useSay();
  const viewer = useViewer();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isWanted, setWanted] = useState(false);
  if (!viewer) return null;
  return (
    <>
      <IconButton
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
          setWanted(true);
        }}
        aria-label={say('console.account')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
      >
        <AccountCircle />
      </IconButton>
      {isWanted && (
        <PageBoundary>
          <Suspense>
            <AccountChoices viewer={viewer} anchor={anchor} close={() => setAnchor(null)} />
          </Suspense>
        </PageBoundary>
      )}
    </>
  );
}
