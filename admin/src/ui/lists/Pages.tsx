import Box from '@mui/material/Box';
import Pagination from '@mui/material/Pagination';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useListContext } from 'react-admin';
import { tags } from '../format/number.ts';
import { useLanguage, useSay } from '../use-say.ts';

/** Numbered pages, and which rows of how many are shown. */
export function Pages() {
  const say = useSay();
  const language = useLanguage();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { page, perPage, total = 0, setPage } = useListContext();
  const grouped = (count: number) => new Intl.NumberFormat(tags[language]).format(count);
  const last = Math.min(page * perPage, total);
  const go = (_event: unknown, next: number) => {
    setPage(next);
    window.scrollTo(0, 0);
  };
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between', mt: 2 }}
    >
      <Box component="p" sx={{ m: 0, color: 'text.secondary', fontSize: '0.875rem' }}>
        {say('list.range', { from: grouped((page - 1) * perPage + 1), to: grouped(last), total: grouped(total) })}
      </Box>
      {total > perPage && (
        <Pagination
          aria-label={say('list.pages')}
          count={Math.ceil(total / perPage)}
          page={page}
          onChange={go}
          siblingCount={isPhone ? 0 : 1}
          color="primary"
          sx={{
            '& .MuiPaginationItem-root': { minWidth: { xs: 40, sm: 36 }, height: { xs: 48, sm: 36 } },
            '& .MuiPaginationItem-page': { fontVariantNumeric: 'tabular-nums' },
          }}
          getItemAriaLabel={(type, number, selected) => {
            if (type === 'previous') return say('list.previous');
            if (type === 'next') return say('list.next');
            return say(selected ? 'list.currentPage' : 'list.page', { page: number ?? 1 });
          }}
        />
      )}
    </Box>
  );
}
