import { ClaimType } from '@fupin/schema';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { StatementRowsQuery } from '../generated/graphql.ts';
import { SelfReported } from '../ui/figures/SelfReported.tsx';
import { useCompanyChoices } from '../ui/lists/use-company-choices.ts';
import { Speaker } from './Speaker.tsx';

type Row = StatementRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.quote', cell: ({ quoteOriginal, language }) => <span lang={language}>“{quoteOriginal}”</span> },
  {
    label: 'record.speaker',
    cell: (statement) => (
      <>
        <Speaker statement={statement} /> {statement.selfReported && <SelfReported />}
      </>
    ),
  },
  { label: 'record.claimType', cell: ({ claimType }) => <Term vocabulary="ClaimType" code={claimType} /> },
  { label: 'record.document', cell: ({ document }) => <span lang={document.language}>{document.title}</span> },
  { label: 'record.publishedOn', cell: ({ document }) => <FuzzyDate date={document.publishedOn} isShort /> },
];

/** Every assertion taken from a source, in its own words. */
export function StatementList() {
  const say = useSay();
  const types = useTermChoices('ClaimType', ClaimType);
  const companies = useCompanyChoices();
  const yesOrNo = [
    ['true', say('record.yes')],
    ['false', say('record.no')],
  ] as const;
  return (
    <RecordList
      resource="statements"
      title="nav.statements"
      columns={columns}
      filters={[
        { name: 'name', label: 'record.quote' },
        { name: 'claimType', label: 'record.claimType', choices: types },
        { name: 'company', label: 'record.asserting', choices: companies },
        { name: 'selfReported', label: 'sources.selfReported', choices: yesOrNo },
      ]}
    />
  );
}
