import { declareSentences } from '../errors/sentence.ts';

/** Why an input is at fault, or an act comes too late, whichever verb it is. */
export const sentences = declareSentences({
  tokenOnlyReads: {
    en: 'The token may only read: make one with the scope WRITE.',
    zh: '此令牌只能读取：请创建权限含 WRITE 的令牌。',
    fr: 'Ce jeton ne peut que lire : créez-en un qui ait aussi WRITE.',
  },
  requestIdLength: {
    en: 'Choose an id of 1 to 200 characters, as a UUID.',
    zh: '请选一个 1 到 200 个字符的编号，如 UUID。',
    fr: 'Choisissez un identifiant de 1 à 200 caractères, p. ex. un UUID.',
  },
  sayWhy: { en: 'Say why.', zh: '请说明理由。', fr: 'Dites pourquoi.' },
  notACounty: {
    en: 'It is no county: choose one, since its officials file, sign and confirm.',
    zh: '这不是县：请选择县，填报、签署和确认都由县里进行。',
    fr: 'Ce n’est pas un district : choisissez-en un, car ce sont ses agents qui déposent, signent et confirment.',
  },
  changedMeanwhile: {
    en: 'It was changed meanwhile; it is at version {version}.',
    zh: '记录已被他人更改，目前是第 {version} 版。',
    fr: 'La fiche a été modifiée entre-temps ; elle en est à la version {version}.',
  },
  clash: {
    en: 'Somebody else changed the same records at the same time; try again.',
    zh: '他人同时更改了相同的记录，请重试。',
    fr: 'Quelqu’un d’autre a modifié les mêmes fiches en même temps ; réessayez.',
  },
  stillNeeded: {
    en: 'Something points to what would be removed, or to what is not there.',
    zh: '要移除的内容仍被引用，或所引用的内容不存在。',
    fr: 'Quelque chose renvoie à ce qui serait retiré, ou à ce qui n’existe pas.',
  },
  numberTooLarge: {
    en: 'A number is larger than can be stored.',
    zh: '数字过大，无法存储。',
    fr: 'Un nombre est trop grand pour être enregistré.',
  },
  alreadyThere: {
    en: 'There is such a record already: these values together may be there only once.',
    zh: '已有这样的记录：这些值的组合只能出现一次。',
    fr: 'Une telle fiche existe déjà : ces valeurs ensemble ne peuvent figurer qu’une fois.',
  },
  textTooLong: {
    en: 'At most {most, number} characters fit here.',
    zh: '这里最多 {most, number} 个字符。',
    fr: 'Il y a place ici pour {most, number} caractères au plus.',
  },
  unreadableText: {
    en: 'The text has a character that cannot be seen, or that turns the direction of reading: write it anew without it.',
    zh: '文本含有不可见的字符或改变阅读方向的字符：请去掉后重新填写。',
    fr: 'Le texte contient un caractère invisible ou qui change le sens de lecture : récrivez-le sans lui.',
  },
  blank: { en: 'Something must be written here.', zh: '这里须填写内容。', fr: 'Il faut écrire quelque chose ici.' },
  writeLike: { en: 'Write it like {example}.', zh: '请按此格式填写：{example}。', fr: 'Écrivez-le ainsi : {example}.' },
  notAnAmount: {
    en: 'An amount has at most 16 digits before the point and 4 after it, as 1250000.50.',
    zh: '金额小数点前最多 16 位，小数点后最多 4 位，如 1250000.50。',
    fr: 'Un montant a au plus 16 chiffres avant le point et 4 après, p. ex. 1250000.50.',
  },
  tooFine: {
    en: 'An amount of {currency} has at most {decimals} decimals.',
    zh: '{currency} 金额最多 {decimals} 位小数。',
    fr: 'Un montant en {currency} a au plus {decimals} décimales.',
  },
  endsBeforeItBegins: {
    en: 'It ends before it begins: the end is not less than the beginning.',
    zh: '结束早于开始：结束不得小于开始。',
    fr: 'La fin précède le début : elle ne peut être inférieure au début.',
  },
  noRecordOfId: {
    en: 'There is no {record} of that id, or you may not see it.',
    zh: '没有这个编号的 {record}，或者您无权查看。',
    fr: 'Il n’y a pas de {record} avec cet identifiant, ou vous ne pouvez pas le voir.',
  },
  doNotFit: {
    en: 'These values are out of range or contradict each other.',
    zh: '这些值超出范围或互相矛盾。',
    fr: 'Ces valeurs sont hors limites ou se contredisent.',
  },
  originalMissing: {
    en: 'It came in {language, select, zh {Chinese} fr {French} other {English}}, and the {language, select, zh {Chinese} fr {French} other {English}} text is missing: write it like {example}.',
    zh: '原文语言为{language, select, zh {中文} fr {法文} other {英文}}，但缺少{language, select, zh {中文} fr {法文} other {英文}}文本：请按此格式填写：{example}。',
    fr: 'L’original est en {language, select, zh {chinois} fr {français} other {anglais}}, et le texte en {language, select, zh {chinois} fr {français} other {anglais}} manque : écrivez-le ainsi : {example}.',
  },
});
