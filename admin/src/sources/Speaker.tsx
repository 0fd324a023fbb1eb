import { Dotted } from '../ui/Dotted.tsx';
import { Name } from '../ui/Name.tsx';
import { useSay } from '../ui/use-say.ts';
import type { StatementPartsFragment } from '../generated/graphql.ts';

/** Who stands behind a statement: a known person, a bare label, an organization, or the document itself. */
export function Speaker({
  statement: { speaker, speakerLabel, assertingOrganization },
}: {
  statement: StatementPartsFragment;
}) {
  const say = useSay();
  const organization = assertingOrganization && <Name names={assertingOrganization.names} />;
  if (speaker || speakerLabel) {
    return (
      <span>
        <Dotted>
          {speaker ? <Name names={speaker.names} /> : `${speakerLabel} ${say('sources.label')}`}
          {organization}
        </Dotted>
      </span>
    );
  }
  return <span>{organization ?? say('sources.documentItself')}</span>;
}
