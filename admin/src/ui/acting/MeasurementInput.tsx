import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { Basis, Modality, Qualifier, Unit } from '@fupin/schema';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSay } from '../use-say.ts';
import { useCodeText } from './ChoiceInput.tsx';
import { blank, withTyped, type Draft } from './draft.ts';
import type { InputProps } from './input-props.ts';

/** A figure with how exact it is and its unit. Whether it happened, and over what time, is asked where the form has not settled it. */
export function MeasurementInput({ label, typed, set, problem }: InputProps) {
  const say = useSay();
  const translate = useTranslate();
  const text = useCodeText();
  const draft = (typed ?? blank) as Draft;
  const [isSettled] = useState(Boolean(draft['modality'] && draft['basis']));
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
      {isSettled ? null : part('modality', Modality, (code) => text('Modality', code), 'ACTUAL')}
      {isSettled ? null : part('basis', Basis, (code) => text('Basis', code), 'STOCK')}
    </Box>
  );
}
