import { TrainingClassState } from '@fupin/schema';
import { Figure } from '../ui/figures/Figure.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { Name } from '../ui/Name.tsx';
import { StateChip } from '../ui/Term.tsx';
import type { ClassRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';

type Row = ClassRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ names, subject }) => (names ? <Name names={names} /> : subject) },
  { label: 'record.host', cell: ({ host }) => <Name names={host.names} /> },
  { label: 'record.heldOn', cell: ({ sessions: [first] }) => <FuzzyDate date={first?.heldOn} isShort /> },
  {
    label: 'record.reportedAttendance',
    cell: ({ reportedAttendance }) => <Figure measurement={reportedAttendance} isShort />,
    isNumber: true,
  },
  { label: 'record.state', cell: ({ state }) => <StateChip vocabulary="TrainingClassState" code={state} /> },
];

/** The classes that companies hold for county officials and others. */
export function ClassList() {
  const companies = useCompanyChoices();
  const states = useTermChoices('TrainingClassState', TrainingClassState);
  return (
    <RecordList
      resource="classes"
      title="nav.classes"
      columns={columns}
      filters={[
        { name: 'name', label: 'list.search' },
        { name: 'company', label: 'record.host', choices: companies },
        { name: 'state', label: 'record.state', choices: states },
      ]}
    />
  );
}
