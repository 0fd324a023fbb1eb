import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { useListContext } from 'react-admin';
import { useSay } from '../use-say.ts';
import type { FilterField } from './columns.ts';
import { SearchField } from './SearchField.tsx';

/** The filters of a list; each takes effect at once and stands in the address. */
export function FilterForm({ fields }: { fields: readonly FilterField[] }) {
  const say = useSay();
  const { filterValues, setFilters } = useListContext();
  const set = (name: string, value: string) => {
    const { [name]: _before, ...others } = filterValues as Record<string, string>;
    setFilters(value ? { ...others, [name]: value } : others);
  };
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box
      component="form"
      role="search"
      aria-label={say('list.filters')}
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2, alignItems: 'center' }}
    >
      {fields.map((field) =>
        field.choices ? (
          <Choice
            key={field.name}
            field={field}
            value={String(filterValues[field.name] ?? '')}
            set={(value) => set(field.name, value)}
          />
        ) : (
          <SearchField
            key={field.name}
            label={say(field.label)}
            value={String(filterValues[field.name] ?? '')}
            set={(value) => set(field.name, value)}
          />
        ),
      )}
      {isFiltered && <Button onClick={() => setFilters({})}>{say('list.clear')}</Button>}
    </Box>
  );
}

function Choice({ field, value, set }: { field: FilterField; value: string; set: (value: string) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <FormControl size="small" sx={{ minWidth: 160, maxWidth: '100%', flexGrow: { xs: 1, sm: 0 } }}>
      <InputLabel htmlFor={id} shrink variant="outlined">
        {say(field.label)}
      </InputLabel>
      <NativeSelect
        id={id}
        value={value}
        onChange={({ target }) => set(target.value)}
        input={<OutlinedInput notched label={say(field.label)} sx={{ bgcolor: 'background.paper' }} />}
      >
        <option value="">{say('list.any')}</option>
        {field.choices?.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
