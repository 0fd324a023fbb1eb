import { OrganizationKind } from '@fupin/schema';
import type { Column } from '../console/lists/columns.ts';
import { RecordList } from '../console/lists/RecordList.tsx';
import { useTermChoices } from '../console/lists/use-term-choices.ts';
import { Name } from '../console/Name.tsx';
import { Term } from '../console/Term.tsx';
import type { OrganizationRowsQuery } from '../generated/graphql.ts';

type Row = OrganizationRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ names }) => <Name of={names} /> },
  { label: 'record.abbreviation', cell: ({ abbreviation }) => abbreviation },
  { label: 'record.kind', cell: ({ kind }) => <Term of="OrganizationKind" code={kind} /> },
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
