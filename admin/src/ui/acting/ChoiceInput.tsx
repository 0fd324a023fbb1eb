import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSay } from '../use-say.ts';
import type { InputProps } from './input-props.ts';

/** The label of a code of any vocabulary, as the contract names it. */
export function useCodeText(): (vocabulary: string | undefined, code: string) => string {
  const translate = useTranslate();
  return (vocabulary, code) => translate(`term.${vocabulary}.${code}`, { _: code });
}

/** One code of a vocabulary. */
export function ChoiceInput({ field, label, typed, set, problem }: InputProps) {
  const say = useSay();
  const text = useCodeText();
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
      <MenuItem value="">{say('act.choose')}</MenuItem>
      {field.codes?.map((code) => (
        <MenuItem key={code} value={code} sx={{ minHeight: 48 }}>
          {text(field.vocabulary, code)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Several codes of a vocabulary. */
export function ChoicesInput({ field, label, typed, set, problem }: InputProps) {
  const text = useCodeText();
  const chosen = (typed ?? []) as readonly string[];
  const toggle = (code: string, isOn: boolean) =>
    set(field.codes!.filter((known) => (known === code ? isOn : chosen.includes(known))));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">{label}</FormLabel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {field.codes?.map((code) => (
          <FormControlLabel
            key={code}
            label={text(field.vocabulary, code)}
            control={
              <Checkbox checked={chosen.includes(code)} onChange={({ target }) => toggle(code, target.checked)} />
            }
            sx={{ minHeight: 48 }}
          />
        ))}
      </Box>
      {problem && <FormHelperText error>{problem}</FormHelperText>}
    </Box>
  );
}
