import NativeSelect from '@mui/material/NativeSelect';
import { useLocaleState } from 'react-admin';
import { locales } from '../providers/i18n/polyglot.ts';
import { saveLanguage } from '../providers/i18n/language.ts';
import { useSay } from './use-say.ts';

/** Changes the language of the console, and keeps the choice in this browser. */
export function LanguageSwitch() {
  const say = useSay();
  const [locale, setLocale] = useLocaleState();
  const choose = (language: string) => {
    saveLanguage(language);
    setLocale(language);
  };
  return (
    <NativeSelect
      value={locale}
      onChange={({ target }) => choose(target.value)}
      disableUnderline
      inputProps={{ 'aria-label': say('console.language') }}
      sx={{
        fontSize: '0.875rem',
        '& select.MuiNativeSelect-select': { boxSizing: 'border-box', minHeight: { xs: 48, sm: 40 }, pl: 1 },
      }}
    >
      {locales.map(({ locale: language, name }) => (
        <option key={language} value={language} lang={language}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
