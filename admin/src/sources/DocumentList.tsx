import { Language, SourceKind } from '@fupin/schema';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { Name } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import type { DocumentRowsQuery } from '../generated/graphql.ts';

type Row = DocumentRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.title', cell: ({ title, language }) => <span lang={language}>{title}</span> },
  { label: 'record.publisher', cell: ({ publisher }) => publisher && <Name names={publisher.names} /> },
  { label: 'record.publishedOn', cell: ({ publishedOn }) => <FuzzyDate date={publishedOn} isShort /> },
  { label: 'record.kind', cell: ({ kind }) => <Term vocabulary="SourceKind" code={kind} /> },
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
