import { CommitmentKind, CommitmentState } from '@fupin/schema';
import { Words } from '../ui/Words.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { Name } from '../ui/Name.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import type { CommitmentRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';
import { TermText } from './TermText.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { changesAmount } from './changes-amount.ts';

type Row = CommitmentRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.purpose', cell: ({ purpose }) => <Words text={purpose} /> },
  { label: 'record.provider', cell: ({ provider }) => <Name names={provider.names} /> },
  { label: 'record.kind', cell: ({ kind }) => <Term vocabulary="CommitmentKind" code={kind} /> },
  { label: 'record.state', cell: ({ state }) => <StateChip vocabulary="CommitmentState" code={state} /> },
  { label: 'record.term', cell: ({ term }) => <TermText term={term} /> },
  { label: 'record.events', cell: ({ events }) => <Events events={events} />, isNumber: true },
];

/** Pledges and firm commitments, each marked as what it is. */
export function CommitmentList() {
  const companies = useCompanyChoices();
  const kinds = useTermChoices('CommitmentKind', CommitmentKind);
  const states = useTermChoices('CommitmentState', CommitmentState);
  return (
    <RecordList
      resource="commitments"
      title="nav.commitments"
      hint="home.promisesHint"
      columns={columns}
      filters={[
        { name: 'company', label: 'record.provider', choices: companies },
        { name: 'kind', label: 'record.kind', choices: kinds },
        { name: 'state', label: 'record.state', choices: states },
      ]}
    />
  );
}

function Events({ events }: { events: Row['events'] }) {
  return events.map(({ id, type, amountDelta }) => (
    <div key={id}>
      <Term vocabulary="CommitmentEventType" code={type} />{' '}
      {changesAmount({ amountDelta }) && <MoneyFigure money={amountDelta} />}
    </div>
  ));
}
