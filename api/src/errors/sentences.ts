import { declareSentences } from './sentence.ts';

/** What any room refuses with. */
export const sentences = declareSentences({
  signIn: { en: 'Sign in first.', zh: '请先登录。', fr: 'Connectez-vous d’abord.' },
  overloaded: {
    en: 'Too much is going on just now; try again in a while.',
    zh: '系统正忙，请稍后再试。',
    fr: 'Le système est trop occupé ; réessayez dans un instant.',
  },
  noSuchRecord: {
    en: 'There is no such record, or you may not see it.',
    zh: '没有这条记录，或者您无权查看。',
    fr: 'Cette fiche n’existe pas, ou vous ne pouvez pas la voir.',
  },
  requestIdUsed: {
    en: 'The request id {requestId} was used for something else: choose another for each new act.',
    zh: '请求编号 {requestId} 已用于另一项操作：每项新操作请用新的编号。',
    fr: 'L’identifiant de requête {requestId} a servi à autre chose : choisissez-en un autre pour chaque nouvel acte.',
  },
  diskFull: {
    en: 'The disk of the database is full: nothing was changed. Tell whoever runs this Fupin.',
    zh: '数据库的磁盘已满，未作任何更改。请告知系统的运维人员。',
    fr: 'Le disque de la base de données est plein : rien n’a été modifié. Prévenez qui exploite ce Fupin.',
  },
  failed: {
    en: 'Something went wrong; it has been logged.',
    zh: '出错了，错误已记录。',
    fr: 'Une erreur est survenue ; elle a été consignée.',
  },
});
