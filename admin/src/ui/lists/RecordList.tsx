import Box from '@mui/material/Box';
import { ListBase, useListContext, type RaRecord } from 'react-admin';
import type { WordKey } from '../words/registered.ts';
import { Fault } from '../Fault.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useSay } from '../use-say.ts';
import { Waiting } from '../Waiting.tsx';
import type { Column, FilterField } from './columns.ts';
import { FilterForm } from './FilterForm.tsx';
import { NoRecords } from './NoRecords.tsx';
import { Pages } from './Pages.tsx';
import { RecordTable } from './RecordTable.tsx';

interface RecordListProps<Row> {
  resource: string;
  title: WordKey;
  hint?: WordKey;
  columns: readonly Column<Row>[];
  filters?: readonly FilterField[];
  /** What the list begins with; whoever clears it sees everything. */
  beginWith?: Record<string, string>;
}

/** A list of one kind of record: filter form, rows that are links, numbered pages. */
export function RecordList<Row extends RaRecord>({
  resource,
  title,
  hint,
  columns,
  filters,
  beginWith,
}: RecordListProps<Row>) {
  const say = useSay();
  return (
    <ListBase
      resource={resource}
      perPage={25}
      filterDefaultValues={beginWith}
      storeKey={false}
      disableAuthentication
      queryOptions={{ retry: false, onError: () => undefined }}
    >
      <PageHeading title={say(title)}>{hint && say(hint)}</PageHeading>
      {filters && <FilterForm fields={filters} />}
      <Rows resource={resource} columns={columns} name={say(title)} />
    </ListBase>
  );
}

function Rows<Row extends RaRecord>({
  resource,
  columns,
  name,
}: {
  resource: string;
  columns: readonly Column<Row>[];
  name: string;
}) {
  const say = useSay();
  const { data, error, isPending, refetch, total, page, setPage } = useListContext<Row>();
  if (error) return <Fault error={error} again={() => void refetch()} />;
  if (isPending || !data) return <Waiting lines={8} />;
  if (data.length === 0) return <NoRecords page={page} total={total ?? 0} first={() => setPage(1)} />;
  return (
    <Box>
      <RecordTable rows={data} columns={columns} resource={resource} caption={name} />
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {say('list.count', { smart_count: total ?? 0 })}
      </Box>
      <Pages />
    </Box>
  );
}
