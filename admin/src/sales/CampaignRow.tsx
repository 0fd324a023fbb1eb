import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name, useNameText } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { StateChip } from '../ui/Term.tsx';
import type { CampaignRowPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { ResultsInShort } from './ResultsInShort.tsx';

/** A campaign in short: who hosted it, when, and what was sold. */
export function CampaignRow({ campaign }: { campaign: CampaignRowPartsFragment & { id: string } }) {
  const nameText = useNameText();
  const { id, names, state, hosts, startsOn, results } = campaign;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ConsoleLink to={recordPath('campaigns', id)} sx={{ fontWeight: 600 }}>
          <Name names={names} />
        </ConsoleLink>
        <StateChip vocabulary="CampaignState" code={state} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          {hosts.map((host) => (
            <Name key={host.id} names={host.names} />
          ))}
          <FuzzyDate date={startsOn} />
        </Dotted>
      </Box>
      <ResultsInShort results={results} />
      <Sources records={[id, ...results.map((result) => result.id)]} name={nameText(names)} />
    </>
  );
}
