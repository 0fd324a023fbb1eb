import Box from '@mui/material/Box';
import type { AreaPartsFragment, NamePartsFragment } from '../generated/graphql.ts';
import { areaNameIn, nameIn, type Spoken } from './format/name.ts';
import { Unsaid } from './Facts.tsx';
import { useLanguage, useSay } from './use-say.ts';

/** A name in the language of the console, else in its own, marked as such for screen readers. */
export function Name({ names }: { names: NamePartsFragment | null | undefined }) {
  const language = useLanguage();
  const say = useSay();
  const name = names && nameIn(names, language);
  return name ? <Marked {...name} /> : <Unsaid>{say('record.unnamed')}</Unsaid>;
}

/** The name of an area, with the Chinese name or its pinyin as a quiet second part. */
export function AreaName({ area, isShort = false }: { area: AreaPartsFragment; isShort?: boolean }) {
  const language = useLanguage();
  const say = useSay();
  const name = areaNameIn(area, language);
  if (!name) return <Unsaid>{say('record.unnamed')}</Unsaid>;
  return (
    <>
      <Marked {...name.main} />
      {name.second && !isShort && (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 0.75 }}>
          {name.second === area.pinyin ? <Pinyin>{area.pinyin}</Pinyin> : <span lang="zh">{name.second}</span>}
        </Box>
      )}
    </>
  );
}

/** Chinese in Latin letters, which neither a Chinese nor an English voice reads as such unless it is marked. */
export function Pinyin({ children }: { children: string }) {
  return <span lang="zh-Latn-pinyin">{children}</span>;
}

function Marked({ text, language }: Spoken) {
  const own = useLanguage();
  return language === own ? text : <span lang={language}>{text}</span>;
}

/** The name as plain text, for titles. */
export function useNameText(): (names: NamePartsFragment | null | undefined) => string {
  const language = useLanguage();
  const say = useSay();
  return (names) => (names && nameIn(names, language)?.text) ?? say('record.unnamed');
}

/** The name of an area as plain text, for titles. */
export function useAreaText(): (area: AreaPartsFragment) => string {
  const language = useLanguage();
  const say = useSay();
  return (area) => areaNameIn(area, language)?.main.text ?? say('record.unnamed');
}
