import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { Emptiness } from '../Emptiness.tsx';
import { useSay } from '../use-say.ts';

/** Why a list shows nothing, and the way on: no such page, nothing matches, or nothing recorded. */
export function NoRecords({ page, total, first }: { page: number; total: number; first: () => void }) {
  const say = useSay();
  const { filterValues, setFilters } = useListContext();
  if (page > 1 && total > 0) {
    return (
      <Emptiness title={say('list.outOfRange')}>
        <Button variant="outlined" onClick={first}>
          {say('list.firstPage')}
        </Button>
      </Emptiness>
    );
  }
  if (Object.keys(filterValues).length === 0)
    return <Emptiness title={say('list.empty')} hint={say('list.emptyHint')} />;
  return (
    <Emptiness title={say('list.noMatch')} hint={say('list.noMatchHint')}>
      <Button variant="outlined" onClick={() => setFilters({})}>
        {say('list.clear')}
      </Button>
    </Emptiness>
  );
}
