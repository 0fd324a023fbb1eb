import Box from '@mui/material/Box';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useLanguage, useSay } from '../use-say.ts';
import { blank, withTyped, type Draft } from './draft.ts';
import type { InputProps } from './input-props.ts';

const languages = { zh: 'act.inChinese', en: 'act.inEnglish', fr: 'act.inFrench' } as const;

/** A name in one language or more, the reader's first. */
export function LocalizedInput({ label, typed = blank, set, problem }: InputProps) {
  const say = useSay();
  const own = useLanguage();
  const draft = typed as Draft;
  const order = [own, ...(['zh', 'en', 'fr'] as const).filter((language) => language !== own)];
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      <FormLabel component="legend" sx={{ mb: 1 }}>
        {label}
      </FormLabel>
      {order.map((language, place) => (
        <TextField
          key={language}
          label={say(languages[language])}
          value={draft[language] ?? ''}
          onChange={({ target }) => set(withTyped(draft, language, target.value))}
          error={place === 0 && problem !== undefined}
          helperText={place === 0 ? problem : undefined}
          slotProps={{ htmlInput: { lang: language } }}
        />
      ))}
    </Box>
  );
}
