import { Dotted } from './Dotted.tsx';
import { Name } from './Name.tsx';
import type { NamePartsFragment } from '../generated/graphql.ts';

/** Who holds or held a post. */
export function AppointmentRow({
  appointment: { person, title },
}: {
  appointment: { person: { names: NamePartsFragment }; title: NamePartsFragment };
}) {
  return (
    <Dotted>
      <strong>
        <Name names={person.names} />
      </strong>
      <Name names={title} />
    </Dotted>
  );
}
