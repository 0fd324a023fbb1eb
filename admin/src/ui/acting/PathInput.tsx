import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { InputProps, PathChoice } from './input-props.ts';

/** The place of a record that a remark is about, by what it is called there. */
export function PathInput({ label, typed, set, problem, choices }: InputProps & { choices: readonly PathChoice[] }) {
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={typed ?? ''}
      onChange={({ target }) => set(target.value)}
      error={problem !== undefined}
      helperText={problem}
    >
      {choices.map(([path, text]) => (
        <MenuItem key={path} value={path} sx={{ minHeight: 48, whiteSpace: 'normal' }}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}
