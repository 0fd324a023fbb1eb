import { OutcomeReportState } from '@fupin/schema';
import { Unsaid } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { StateChip } from '../ui/Term.tsx';
import { inReaderOrder } from '../ui/format/in-reader-order.ts';
import { useLanguage, useSay } from '../ui/use-say.ts';
import { IndicatorsDocument, type OutcomeRowsQuery } from '../generated/graphql.ts';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';
import { useReading } from '../providers/use-reading.ts';
import { SelfReported } from '../ui/figures/SelfReported.tsx';

type Row = OutcomeRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.indicator', cell: ({ indicator }) => <Name names={indicator.title} /> },
  { label: 'record.claimed', cell: ({ claimed }) => <Figure measurement={claimed} isShort /> },
  { label: 'record.area', cell: ({ area }) => area && <AreaName area={area} isShort /> },
  { label: 'record.reportedBy', cell: (report) => <Reporter outcome={report} /> },
  {
    label: 'record.state',
    cell: ({ state }) => <StateChip vocabulary="OutcomeReportState" code={state} isStrong={state === 'VERIFIED'} />,
  },
];

/** What is claimed to have come of it all; a claim is not a verification. */
export function OutcomeList() {
  const say = useSay();
  const nameText = useNameText();
  const language = useLanguage();
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
          choices: inReaderOrder(
            (answer?.indicators.nodes ?? []).map(({ id, title }) => [id, nameText(title)] as const),
            language,
          ),
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

function Reporter({ outcome: { reportedBy, isSelfReported } }: { outcome: Row }) {
  const say = useSay();
  return (
    <>
      {reportedBy ? <Name names={reportedBy.names} /> : <Unsaid>{say('figure.notStated')}</Unsaid>}{' '}
      {isSelfReported && <SelfReported />}
    </>
  );
}
