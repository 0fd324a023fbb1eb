import { OrganizationKind } from '@fupin/schema';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { Name } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import type { OrganizationRowsQuery } from '../generated/graphql.ts';

type Row = OrganizationRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ names }) => <Name names={names} /> },
  { label: 'record.abbreviation', cell: ({ abbreviation }) => abbreviation },
  { label: 'record.kind', cell: ({ kind }) => <Term vocabulary="OrganizationKind" code={kind} /> },
  { label: 'record.country', cell: ({ countryCode }) => countryCode },
];

/** Everybody who takes part: companies, governments, media and the rest. */
export function OrganizationList() {
  const kinds = useTermChoices('OrganizationKind', OrganizationKind);
  return (
    <RecordList
      resource="organizations"
      title="nav.organizations"
      columns={columns}
      filters={[
        { name: 'name', label: 'list.search' },
        { name: 'kind', label: 'record.kind', choices: kinds },
      ]}
    />
  );
}
