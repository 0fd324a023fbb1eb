import { declareSentences } from '../errors/sentence.ts';

/** Why somebody is answered no more for now. */
export const sentences = declareSentences({
  operations: {
    en: 'At most {most} operations a minute are answered to one person.',
    zh: '每人每分钟最多 {most} 次操作。',
    fr: 'Une personne reçoit au plus {most} réponses par minute.',
  },
  points: {
    en: 'At most {most} points a minute are spent for one person; ask for less, or later.',
    zh: '每人每分钟最多使用 {most} 点：请减少查询内容，或稍后再试。',
    fr: 'Au plus {most} points par minute sont dépensés pour une personne ; demandez moins, ou plus tard.',
  },
  atOnce: {
    en: 'At most {most} operations of one person are answered at once.',
    zh: '每人最多同时进行 {most} 次操作。',
    fr: 'Une personne a au plus {most} opérations en cours à la fois.',
  },
  costHeader: {
    en: '{header} is "report" or "dry-run".',
    zh: '{header} 须为 "report" 或 "dry-run"。',
    fr: '{header} vaut "report" ou "dry-run".',
  },
});
