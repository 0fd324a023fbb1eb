import { declareSentences } from '../errors/sentence.ts';

/** Why nobody enters as a person of the demonstration world. */
export const sentences = declareSentences({
  noSuchPerson: {
    en: 'No such demo person.',
    zh: '没有这个演示人物。',
    fr: 'Il n’y a pas de telle personne de démonstration.',
  },
  ownPassword: {
    en: 'This demo person has a password of their own.',
    zh: '这个演示人物已设置自己的密码。',
    fr: 'Cette personne de démonstration a son propre mot de passe.',
  },
  ownFactor: {
    en: 'This demo person has a second factor of their own.',
    zh: '这个演示人物已设置两步验证。',
    fr: 'Cette personne de démonstration a son propre second facteur.',
  },
});
