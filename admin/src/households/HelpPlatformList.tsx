import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { Name } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import type { HelpPlatformRowsQuery } from '../generated/graphql.ts';

type Row = HelpPlatformRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ names }) => <Name names={names} /> },
  { label: 'record.sponsor', cell: ({ sponsor }) => <Name names={sponsor?.names} /> },
  { label: 'record.launchedOn', cell: ({ launchedOn }) => <FuzzyDate date={launchedOn} isShort /> },
  {
    label: 'record.rollout',
    cell: ({ rollout }) => rollout && <Term vocabulary="RolloutPhase" code={rollout.phase} />,
  },
];

/** The platforms on which households ask for help and donors answer. */
export function HelpPlatformList() {
  return (
    <RecordList
      resource="help-platforms"
      title="nav.help-platforms"
      columns={columns}
      filters={[{ name: 'name', label: 'list.search' }]}
    />
  );
}
