import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { Name } from '../ui/Name.tsx';
import type { FundRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';

type Row = FundRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ names }) => <Name names={names} /> },
  { label: 'record.sponsor', cell: ({ sponsor }) => <Name names={sponsor.names} /> },
  { label: 'record.establishedOn', cell: ({ establishedOn }) => <FuzzyDate date={establishedOn} isShort /> },
  { label: 'home.pledged', cell: (fund) => <Sums fund={fund} what="pledged" />, isNumber: true },
  { label: 'home.committed', cell: (fund) => <Sums fund={fund} what="committed" />, isNumber: true },
  { label: 'home.paid', cell: (fund) => <Sums fund={fund} what="paid" />, isNumber: true },
];

/** The funds, each with what it pledged, committed and paid, which never add up. */
export function FundList() {
  return (
    <RecordList
      resource="funds"
      title="nav.funds"
      hint="home.promisesHint"
      columns={columns}
      filters={[
        { name: 'name', label: 'list.search' },
        { name: 'company', label: 'record.sponsor', choices: useCompanyChoices() },
      ]}
    />
  );
}

/** One line for each currency; currencies are never mixed. */
function Sums({ fund: { waterfall }, what }: { fund: Row; what: 'pledged' | 'committed' | 'paid' }) {
  if (waterfall.length === 0) return <MoneyFigure money={null} />;
  return waterfall.map(({ currency, [what]: amount }) => (
    <div key={currency}>
      <MoneyFigure money={{ amount, currency }} />
    </div>
  ));
}
