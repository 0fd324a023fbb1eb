import { Role } from '@fupin/schema';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ActDialog } from '../ui/acting/ActDialog.tsx';
import type { Column } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { useTermChoices } from '../ui/lists/use-term-choices.ts';
import { mayAdminister } from '../ui/roles.ts';
import { StateChip, Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { useViewer } from '../ui/use-viewer.ts';
import type { UserRowsQuery } from '../generated/graphql.ts';

type Row = UserRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.name', cell: ({ displayName }) => displayName },
  { label: 'signIn.email', cell: ({ email }) => email },
  {
    label: 'home.role',
    cell: ({ roleGrants }) =>
      roleGrants.nodes.map(({ id, role }) => (
        <div key={id}>
          <Term vocabulary="Role" code={role} />
        </div>
      )),
  },
  { label: 'record.language', cell: ({ locale }) => <Term vocabulary="Language" code={locale} /> },
  { label: 'record.state', cell: ({ state }) => <StateChip vocabulary="UserState" code={state} /> },
];

/** Who may sign in, and in which roles. */
export function UserList() {
  const roles = useTermChoices('Role', Role);
  const viewer = useViewer();
  return (
    <>
      <RecordList
        resource="users"
        title="nav.users"
        columns={columns}
        filters={[
          { name: 'name', label: 'list.search' },
          { name: 'role', label: 'home.role', choices: roles },
        ]}
      />
      {viewer && mayAdminister(viewer.roles) && <Invitation />}
    </>
  );
}

/** Invites a person; the link by which they choose a password is shown once. */
function Invitation() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ mt: 2 }}>
        {say('verb.inviteUser')}
      </Button>
      {isOpen && <ActDialog verb="inviteUser" target={undefined} close={() => setOpen(false)} />}
    </>
  );
}
