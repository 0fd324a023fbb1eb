import type { Translations } from '../values/translations.ts';

/** What holds of facts that are known from public sources. */
export const sourceRules = {
  PUBLIC_FACT: {
    en: 'What is known only from a public source is not changed here.',
    zh: '公开来源的事实不能在这里修改。',
    fr: 'Ce qui n’est connu que d’une source publique ne se modifie pas ici.',
  },
  EVERY_FACT_SOURCED: {
    en: 'Every figure known from a public source cites its statement.',
    zh: '来自公开来源的每个数字都要注明出处。',
    fr: 'Tout chiffre connu d’une source publique cite sa déclaration.',
  },
} as const satisfies Record<string, Translations>;
