import { Language, SourceKind } from '@fupin/schema';
import { FuzzyDate } from '../console/figures/FuzzyDate.tsx';
import type { Column } from '../console/lists/columns.ts';
import { RecordList } from '../console/lists/RecordList.tsx';
import { useTermChoices } from '../console/lists/use-term-choices.ts';
import { Name } from '../console/Name.tsx';
import { Term } from '../console/Term.tsx';
import type { DocumentRowsQuery } from '../generated/graphql.ts';

type Row = DocumentRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.title', cell: ({ title, language }) => <span lang={language}>{title}</span> },
  { label: 'record.publisher', cell: ({ publisher }) => publisher && <Name of={publisher.names} /> },
  { label: 'record.publishedOn', cell: ({ publishedOn }) => <FuzzyDate of={publishedOn} isShort /> },
  { label: 'record.kind', cell: ({ kind }) => <Term of="SourceKind" code={kind} /> },
  { label: 'nav.statements', cell: ({ statements }) => statements.totalCount, isNumber: true },
];

/** The published documents that every figure goes back to. */
export function DocumentList() {
  const kinds = useTermChoices('SourceKind', SourceKind);
  const languages = useTermChoices('Language', Language);
  return (
    <RecordList
      resource="documents"
      title="nav.documents"
      columns={columns}
      filters={[
        { name: 'name', label: 'record.title' },
        { name: 'kind', label: 'record.kind', choices: kinds },
        { name: 'language', label: 'record.language', choices: languages },
      ]}
    />
  );
}
