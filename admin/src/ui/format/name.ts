import type { Language } from '@fupin/schema';
import type { AreaPartsFragment, NamePartsFragment } from '../../generated/graphql.ts';

/** A text and the language it is in, so that it can be marked for speech. */
export interface Spoken {
  text: string;
  language: Language;
}

/** The name in the language of the console, else, for who reads no Chinese, in English, else as it came, else in any. */
export function nameIn(names: NamePartsFragment, language: Language): Spoken | undefined {
  const order = [language, language === 'zh' ? names.original : 'en', names.original, 'zh', 'en', 'fr'] as const;
  for (const spoken of order) {
    const text = names[spoken];
    if (text) return { text, language: spoken };
  }
  return undefined;
}

/**
 * The name of an area and, outside Chinese, a second line: a generated English name gives way to
 * the Chinese one with its pinyin. An unnamed place is known by what the source calls it.
 */
export function areaNameIn(area: AreaPartsFragment, language: Language): { main: Spoken; second?: string } | undefined {
  const { names, placeholderLabel, pinyin, englishNameIsGenerated } = area;
  if (!names) return placeholderLabel ? { main: { text: placeholderLabel, language: 'en' } } : undefined;
  const own = nameIn(names, language);
  if (!own) return undefined;
  if (language === 'zh' || !names.zh) return { main: own };
  const isGenerated = englishNameIsGenerated && own.language === 'en';
  if (isGenerated || own.language === 'zh')
    return { main: { text: names.zh, language: 'zh' }, second: pinyin ?? undefined };
  return { main: own, second: names.zh };
}
