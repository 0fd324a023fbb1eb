import { declareSentences } from '../errors/sentence.ts';

/** Why a document is not executed, beyond what graphql-js says of it. */
export const sentences = declareSentences({
  noSubscriptions: {
    en: 'Nothing can be subscribed to.',
    zh: '不支持订阅。',
    fr: 'On ne peut s’abonner à rien.',
  },
  unreadableValue: {
    en: 'A value cannot be read as what it stands for: a date is 2026-11-28, a number 1250.5, an id a UUID.',
    zh: '有一个值无法识别：日期如 2026-11-28，数字如 1250.5，编号为 UUID。',
    fr: 'Une valeur est illisible pour ce qu’elle désigne : une date s’écrit 2026-11-28, un nombre 1250.5, un identifiant est un UUID.',
  },
});
