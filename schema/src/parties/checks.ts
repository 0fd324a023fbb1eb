import type { Translations } from '../values/translations.ts';

/** What the checks of the tables of programs and partnerships require, by their names. */
export const partyChecks = {
  signed_on_needs_signing: {
    en: 'A partnership that is only announced has no day of signing.',
    zh: '仅宣布的合作没有签署日期。',
    fr: 'Un partenariat seulement annoncé n’a pas de jour de signature.',
  },
} as const satisfies Record<string, Translations>;
