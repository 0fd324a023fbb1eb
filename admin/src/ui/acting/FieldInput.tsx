import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { dotted } from '../Dotted.tsx';
import { useSay } from '../use-say.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import type { Draft, Typed } from './draft.ts';
import type { FieldDescription } from './verb-description.ts';
import type { InputProps } from './input-props.ts';

/** What is typed as one line or several, ticked, or written as a number or a day. */
export function FieldInput(props: InputProps) {
  const say = useSay();
  const { field, label, typed, set, problem } = props;
  if (field.kind === 'choice') return <ChoiceInput {...props} />;
  if (field.kind === 'flag')
    return (
      <FormControlLabel
        label={label}
        control={<Checkbox checked={typed === true} onChange={({ target }) => set(target.checked)} />}
        sx={{ minHeight: 48 }}
      />
    );
  const months = field.kind === 'term';
  const isNumber = months || field.kind === 'decimal' || field.kind === 'count';
  const isLong = field.kind === 'longText' || field.kind === 'texts';
  return (
    <TextField
      fullWidth
      label={dotted(label, months && say('field.months'))}
      type={field.kind === 'date' ? 'date' : 'text'}
      multiline={isLong}
      minRows={isLong ? 2 : undefined}
      value={shownOf(field, typed)}
      onChange={({ target }) => set(months ? { months: target.value } : target.value)}
      error={problem !== undefined}
      helperText={problem ?? (field.kind === 'fuzzyDate' ? say('act.dateHint') : undefined)}
      slotProps={{
        inputLabel: field.kind === 'date' ? { shrink: true } : undefined,
        htmlInput: {
          inputMode: isNumber ? 'decimal' : undefined,
          autoComplete: 'off',
          // A year has four digits: without it a browser takes six.
          max: field.kind === 'date' ? '9999-12-31' : undefined,
        },
      }}
    />
  );
}

/** A term by its months, a date that is no day, month or year by its first and last day. */
function shownOf({ kind }: FieldDescription, typed: Typed | undefined): unknown {
  if (typeof typed !== 'object') return typed ?? '';
  const { months, earliest, latest } = typed as Draft;
  return kind === 'term' ? (months ?? '') : [earliest, latest].filter((day) => typeof day === 'string').join(' – ');
}
