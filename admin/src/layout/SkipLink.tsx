import Button from '@mui/material/Button';
import { focusPage } from '../ui/focus.ts';
import { useSay } from '../ui/use-say.ts';

/** The first stop of the keyboard: past the navigation, into the page. A button, as the hash holds the route. */
export function SkipLink() {
  const say = useSay();
  return (
    <Button
      variant="contained"
      onClick={focusPage}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        transform: 'translateY(-200%)',
        '&:focus-visible': { transform: 'none' },
      }}
    >
      {say('console.skip')}
    </Button>
  );
}
