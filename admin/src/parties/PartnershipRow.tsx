import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name } from '../ui/Name.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import type { OrganizationQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

type Partnership = NonNullable<OrganizationQuery['record']>['partnerships'][number];

/** Who works together, since when, and to what end. */
export function PartnershipRow({
  partnership: { id, type, state, parties, announcedOn, objectives },
}: {
  partnership: Partnership;
}) {
  const say = useSay();
  const term = useTerm();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>
          <Term vocabulary="PartnershipType" code={type} />
        </strong>
        <StateChip vocabulary="PartnershipState" code={state} />
      </Box>
      <Box>
        <Dotted>
          {parties.map((party) => (
            <Name key={party.id} names={party.names} />
          ))}
        </Dotted>
      </Box>
      {announcedOn && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {say('record.announcedOn')}
          {say('figure.colon')}
          <FuzzyDate date={announcedOn} />
        </Box>
      )}
      {objectives?.map((objective) => (
        <Box key={objective}>{objective}</Box>
      ))}
      <Sources records={id} name={term('PartnershipType', type)} />
    </>
  );
}
