import { CampaignState } from '@fupin/schema';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { AreaName, Name } from '../ui/Name.tsx';
import { StateChip } from '../ui/Term.tsx';
import type { CampaignRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';
import { ResultsInShort } from './ResultsInShort.tsx';

type Row = CampaignRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ names }) => <Name names={names} /> },
  {
    label: 'nav.counties',
    cell: ({ counties }) =>
      counties.map((county) => (
        <div key={county.id}>
          <AreaName area={county} isShort />
        </div>
      )),
  },
  {
    label: 'record.hosts',
    cell: ({ hosts }) =>
      hosts.map(({ id, names }) => (
        <div key={id}>
          <Name names={names} />
        </div>
      )),
  },
  { label: 'record.startsOn', cell: ({ startsOn }) => <FuzzyDate date={startsOn} isShort /> },
  { label: 'record.results', cell: ({ results }) => <ResultsInShort results={results} /> },
  { label: 'record.state', cell: ({ state }) => <StateChip vocabulary="CampaignState" code={state} /> },
];

/** Efforts to sell products of poor areas. */
export function CampaignList() {
  const companies = useCompanyChoices();
  const states = useTermChoices('CampaignState', CampaignState);
  return (
    <RecordList
      resource="campaigns"
      title="nav.campaigns"
      hint="record.grossIsNotIncome"
      columns={columns}
      filters={[
        { name: 'name', label: 'list.search' },
        { name: 'company', label: 'record.company', choices: companies },
        { name: 'state', label: 'record.state', choices: states },
      ]}
    />
  );
}
