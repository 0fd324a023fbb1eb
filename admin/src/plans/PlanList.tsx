import { PlanVersionState } from '@fupin/schema';
import { Unsaid } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { AreaName, Name } from '../ui/Name.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { PlanRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';

type Row = PlanRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.county', cell: ({ county }) => <AreaName area={county} /> },
  { label: 'record.company', cell: ({ company }) => <Name names={company.names} /> },
  {
    label: 'record.state',
    cell: ({ currentVersion }) =>
      currentVersion && <StateChip vocabulary="PlanVersionState" code={currentVersion.state} />,
  },
  { label: 'record.year', cell: ({ year }) => year ?? <NotStated /> },
  { label: 'home.targets', cell: ({ currentVersion }) => <Targets version={currentVersion} /> },
];

/** The counties' plans, with what each aims at. */
export function PlanList() {
  const states = useTermChoices('PlanVersionState', PlanVersionState);
  const companies = useCompanyChoices();
  return (
    <RecordList
      resource="plans"
      title="nav.plans"
      hint="home.targetsHint"
      columns={columns}
      filters={[
        { name: 'name', label: 'record.county' },
        { name: 'company', label: 'record.company', choices: companies },
        { name: 'state', label: 'record.state', choices: states },
      ]}
    />
  );
}

function NotStated() {
  return <Unsaid>{useSay()('figure.notStated')}</Unsaid>;
}

function Targets({ version }: { version: Row['currentVersion'] }) {
  if (!version || version.targets.length === 0) return <NotStated />;
  return version.targets.map(({ id, indicator, measurement }) => (
    <div key={id}>
      <Name names={indicator.title} /> <Figure measurement={measurement} isShort />
    </div>
  ));
}
