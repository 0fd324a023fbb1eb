import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { Basis, Modality, Qualifier, Unit } from '@fupin/schema';
import { useTranslate } from 'react-admin';
import { useSay } from '../use-say.ts';
import { useCodeText } from './ChoiceInput.tsx';
import { blank, withTyped, type Draft } from './draft.ts';
import type { InputProps } from './input-props.ts';

/** A figure with how exact it is and its unit; `given` are the parts that the form decides. */
export function MeasurementInput({
  label,
  typed,
  set,
  problem,
  given = blank as Readonly<Record<string, string>>,
}: InputProps & { given?: Readonly<Record<string, string>> }) {
  const say = useSay();
  const translate = useTranslate();
  const text = useCodeText();
  const draft: Draft = { ...given, ...(typed as Draft | undefined) };
  const unitText = (unit: string) => translate(`unit.${unit}`, { smart_count: 2 });
  const part = (
    name: 'qualifier' | 'unit' | 'modality' | 'basis',
    codes: object,
    called: (code: string) => string,
    first: string,
  ) => (
    <TextField
      select
      label={say(`field.${name}`)}
      value={draft[name] ?? first}
      onChange={({ target }) => set(withTyped(draft, name, target.value))}
      slotProps={{ select: { native: true } }}
    >
      {Object.keys(codes).map((code) => (
        <option key={code} value={code}>
          {called(code)}
        </option>
      ))}
    </TextField>
  );
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
      <TextField
        label={label}
        value={draft['value'] ?? ''}
        onChange={({ target }) => set(withTyped(draft, 'value', target.value))}
        error={problem !== undefined}
        helperText={problem}
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      />
      {part('unit', Unit, unitText, 'PERSON')}
      {part('qualifier', Qualifier, (code) => text('Qualifier', code), 'EXACT')}
      {given['modality'] ? null : part('modality', Modality, (code) => text('Modality', code), 'ACTUAL')}
      {given['basis'] ? null : part('basis', Basis, (code) => text('Basis', code), 'STOCK')}
    </Box>
  );
}
