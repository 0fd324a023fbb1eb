import { ActivityStatus, ProgramKind } from '@fupin/schema';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { Name } from '../ui/Name.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import type { ProgramRowsQuery } from '../generated/graphql.ts';

type Row = ProgramRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.title', cell: ({ title }) => <Name names={title} /> },
  { label: 'record.kind', cell: ({ kind }) => <Term vocabulary="ProgramKind" code={kind} /> },
  { label: 'record.status', cell: ({ status }) => <StateChip vocabulary="ActivityStatus" code={status} /> },
  {
    label: 'record.participants',
    cell: ({ participations }) =>
      participations.map(({ id, organization }) => (
        <div key={id}>
          <Name names={organization.names} />
        </div>
      )),
  },
];

/** The programs under which everything happens. */
export function ProgramList() {
  const kinds = useTermChoices('ProgramKind', ProgramKind);
  const statuses = useTermChoices('ActivityStatus', ActivityStatus);
  return (
    <RecordList
      resource="programs"
      title="nav.programs"
      columns={columns}
      filters={[
        { name: 'name', label: 'list.search' },
        { name: 'kind', label: 'record.kind', choices: kinds },
        { name: 'status', label: 'record.status', choices: statuses },
      ]}
    />
  );
}
