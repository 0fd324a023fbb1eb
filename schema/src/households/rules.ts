import type { Translations } from '../values/translations.ts';

/** What protects households that ask for help. */
export const householdRules = {
  PUBLISH_AFTER_SCREEN: {
    en: 'A request for help is published only after the county has screened it.',
    zh: '县里审核之后才能发布求助。',
    fr: 'Une demande d’aide n’est publiée qu’après examen du district.',
  },
  FULFIL_LE_ASKED: {
    en: 'A request for help is not given more than it asks for.',
    zh: '给予的不得超过所求的。',
    fr: 'Une demande d’aide ne reçoit pas plus qu’elle ne demande.',
  },
  FULFILLED_NEEDS_HOUSEHOLD: {
    en: 'A request for help is fulfilled only when the household says so.',
    zh: '须由农户确认，求助才算完成。',
    fr: 'Une demande n’est satisfaite que si le ménage le dit.',
  },
  NO_PERSONAL_DATA: {
    en: 'Donors, observers and companies never see who a household is.',
    zh: '捐助者、观察员和企业看不到农户的身份。',
    fr: 'Donateurs, observateurs et entreprises ne voient jamais qui est un ménage.',
  },
} as const satisfies Record<string, Translations>;
