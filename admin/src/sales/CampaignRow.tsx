import Box from '@mui/material/Box';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name, useNameText } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { StateChip } from '../ui/Term.tsx';
import type { CampaignRowPartsFragment } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { ResultsInShort } from './ResultsInShort.tsx';

/** A campaign in short: who hosted it, when, and what was sold. */
export function CampaignRow({ of }: { of: CampaignRowPartsFragment & { id: string } }) {
  const nameText = useNameText();
  const { id, names, state, hosts, startsOn, results } = of;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ConsoleLink to={recordPath('campaigns', id)} sx={{ fontWeight: 600 }}>
          <Name of={names} />
        </ConsoleLink>
        <StateChip of="CampaignState" code={state} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {hosts.map((host) => (
          <span key={host.id}>
            <Name of={host.names} />
            {' · '}
          </span>
        ))}
        <FuzzyDate of={startsOn} />
      </Box>
      <ResultsInShort of={results} />
      <Sources of={[id, ...results.map((result) => result.id)]} name={nameText(names)} />
    </>
  );
}
