import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useReading } from '../../providers/use-reading.ts';
import { dotted } from '../Dotted.tsx';
import { useSay } from '../use-say.ts';
import type { WordKey } from '../words/registered.ts';
import { searches, variablesOf, type Candidate, type OwnCandidates, type Within } from './candidates.ts';
import type { InputProps } from './input-props.ts';
import { useLocalCandidates } from './local-candidates.ts';
import { useCandidateText } from './use-candidate-text.ts';

const nowhere: readonly Within[] = [];

/** Chooses a record by searching for it; a word that is still being composed is not searched for. */
export function ReferenceInput({
  field,
  label,
  typed,
  set,
  problem,
  among,
  hint,
  within = nowhere,
  own,
}: InputProps & {
  /** What narrows the records that are offered, as their search takes it. */
  among?: object;
  /** What it takes, where that is not any record of its type. */
  hint?: WordKey;
  within?: readonly Within[];
  own?: readonly OwnCandidates[];
}) {
  const say = useSay();
  const text = useCandidateText();
  const search = searches[field.points ?? '']!;
  const [shown, setShown] = useState('');
  const [searched, setSearched] = useState('');
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const isComposing = useRef(false);
  const wanted = { ...variablesOf(search, searched || undefined, within), ...among };
  const held = own?.find(({ type }) => type === field.points)?.candidates;
  const { answer, isPending, error, readAt } = useReading(search.document, wanted, { enabled: !held });
  const isOffline = error?.code === 'OFFLINE';
  const local = useLocalCandidates(field.points, searched, isOffline);
  // Only the API knows pinyin.
  const finds = held || isOffline || readAt ? 'words' : search.finds;
  const isSearching = !held && (isPending || (isOffline && !local.isRead));
  const found = held ?? answer?.found.nodes ?? local.found;
  const known = chosen?.id === typed ? chosen : found.find(({ id }) => id === typed);
  const isFar = Boolean(typed) && !known && !isSearching && !held;
  const far = useReading(search.document, { id: typed }, { enabled: isFar });
  const value = known ?? (isFar ? (far.answer?.found.nodes[0] ?? local.withId(typed)) : undefined) ?? null;
  return (
    <Autocomplete
      options={found}
      value={value}
      inputValue={shown}
      onChange={(_event, candidate) => {
        setChosen(candidate);
        set(candidate?.id ?? '');
      }}
      onInputChange={(_event, next, why) => {
        setShown(next);
        if (why !== 'input') setSearched('');
        else if (!isComposing.current) setSearched(next);
      }}
      getOptionLabel={text}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, choice) => option.id === choice.id}
      filterOptions={(all) => (held && searched ? all.filter((candidate) => text(candidate).includes(searched)) : all)}
      loading={isSearching}
      loadingText={say('act.searching')}
      noOptionsText={say(isOffline ? 'act.nothingFoundOffline' : 'act.nothingFound')}
      openText={say('act.choose')}
      closeText={say('act.close')}
      clearText={say('act.remove')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={problem !== undefined}
          helperText={problem ?? dotted(hint && say(hint), say(`act.searchHint.${finds}`))}
          onCompositionStart={() => (isComposing.current = true)}
          onCompositionEnd={() => {
            isComposing.current = false;
            setSearched(shown);
          }}
        />
      )}
    />
  );
}
