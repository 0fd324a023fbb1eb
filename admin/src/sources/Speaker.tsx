import { Name } from '../ui/Name.tsx';
import { useSay } from '../ui/use-say.ts';
import type { StatementPartsFragment } from '../generated/graphql.ts';

/** Who stands behind a statement: a known person, a bare label, an organization, or the document itself. */
export function Speaker({ of: { speaker, speakerLabel, assertingOrganization } }: { of: StatementPartsFragment }) {
  const say = useSay();
  const organization = assertingOrganization && <Name of={assertingOrganization.names} />;
  if (speaker || speakerLabel) {
    return (
      <span>
        {speaker ? <Name of={speaker.names} /> : `${speakerLabel} ${say('sources.label')}`}
        {organization && <> · {organization}</>}
      </span>
    );
  }
  return <span>{organization ?? say('sources.documentItself')}</span>;
}
