import type { Translations } from '../values/translations.ts';

/** What the checks of the tables of accounts require, by their names. */
export const accessChecks = {
  nobody_confirms_their_own: {
    en: 'Another administrator confirms it than the one who began.',
    zh: '须由另一位管理员确认，不能由发起人确认。',
    fr: 'Un autre administrateur que celui qui a commencé le confirme.',
  },
  company_roles_have_a_company: {
    en: 'The role holds in one company: name it.',
    zh: '该角色限于一家企业：请写明企业。',
    fr: 'Le rôle vaut dans une seule entreprise : nommez-la.',
  },
  county_roles_have_an_area: {
    en: 'The role holds in one county: name it.',
    zh: '该角色限于一个县：请写明县。',
    fr: 'Le rôle vaut dans un seul district : nommez-le.',
  },
  ends_after_it_starts: {
    en: 'The last day is not before the first.',
    zh: '最后一天不得早于第一天。',
    fr: 'Le dernier jour n’est pas avant le premier.',
  },
  lives_at_most_a_year: {
    en: 'A token lives at most a year.',
    zh: '令牌的有效期最长一年。',
    fr: 'Un jeton vit un an au plus.',
  },
} as const satisfies Record<string, Translations>;
