import type { Translations } from '../values/translations.ts';

/** What the checks of the tables of comments require, by their names. */
export const collaborationChecks = {
  says_something: {
    en: 'Write the comment.',
    zh: '请填写评论内容。',
    fr: 'Écrivez le commentaire.',
  },
} as const satisfies Record<string, Translations>;
