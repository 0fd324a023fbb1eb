import { Name } from './Name.tsx';
import type { NamePartsFragment } from '../generated/graphql.ts';

/** Who holds or held a post. */
export function AppointmentRow({
  of: { person, title },
}: {
  of: { person: { names: NamePartsFragment }; title: NamePartsFragment };
}) {
  return (
    <>
      <strong>
        <Name of={person.names} />
      </strong>
      {' · '}
      <Name of={title} />
    </>
  );
}
