import { OutcomeReportState } from '@fupin/schema';
import { Unsaid } from '../console/Facts.tsx';
import { Figure } from '../console/figures/Figure.tsx';
import type { Column } from '../console/lists/columns.ts';
import { RecordList } from '../console/lists/RecordList.tsx';
import { useTermChoices } from '../console/lists/use-term-choices.ts';
import { AreaName, Name, useNameText } from '../console/Name.tsx';
import { StateChip } from '../console/Term.tsx';
import { useSay } from '../console/use-say.ts';
import { IndicatorsDocument, type OutcomeRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../parties/use-company-choices.ts';
import { useReading } from '../providers/use-reading.ts';
import { SelfReported } from './SelfReported.tsx';

type Row = OutcomeRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.indicator', cell: ({ indicator }) => <Name of={indicator.title} /> },
  { label: 'record.claimed', cell: ({ claimed }) => <Figure of={claimed} isShort /> },
  { label: 'record.area', cell: ({ area }) => area && <AreaName of={area} isShort /> },
  { label: 'record.reportedBy', cell: (report) => <Reporter of={report} /> },
  {
    label: 'record.state',
    cell: ({ state }) => <StateChip of="OutcomeReportState" code={state} isStrong={state === 'VERIFIED'} />,
  },
];

/** What is claimed to have come of it all; a claim is not a verification. */
export function OutcomeList() {
  const say = useSay();
  const nameText = useNameText();
  const { answer } = useReading(IndicatorsDocument, {});
  const companies = useCompanyChoices();
  const states = useTermChoices('OutcomeReportState', OutcomeReportState);
  return (
    <RecordList
      resource="outcomes"
      title="nav.outcomes"
      hint="record.claimedIsNotVerified"
      columns={columns}
      filters={[
        {
          name: 'indicator',
          label: 'record.indicator',
          choices: (answer?.indicators.nodes ?? []).map(({ id, title }) => [id, nameText(title)]),
        },
        { name: 'state', label: 'record.state', choices: states },
        { name: 'company', label: 'record.reportedBy', choices: companies },
        {
          name: 'selfReported',
          label: 'sources.selfReported',
          choices: [
            ['true', say('record.yes')],
            ['false', say('record.no')],
          ],
        },
      ]}
    />
  );
}

function Reporter({ of: { reportedBy, isSelfReported } }: { of: Row }) {
  const say = useSay();
  return (
    <>
      {reportedBy ? <Name of={reportedBy.names} /> : <Unsaid>{say('figure.notStated')}</Unsaid>}{' '}
      {isSelfReported && <SelfReported />}
    </>
  );
}
