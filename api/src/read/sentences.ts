import { declareSentences } from '../errors/sentence.ts';

/** Why a question cannot be answered as it was asked. */
export const sentences = declareSentences({
  notYet: {
    en: 'What will be recorded by then is not known yet: choose an instant that has passed.',
    zh: '届时的记录还无从得知：请选择已经过去的时刻。',
    fr: 'Ce qui sera enregistré d’ici là n’est pas encore connu : choisissez un instant passé.',
  },
  firstOrLast: {
    en: 'Give first or last, not both.',
    zh: 'first 和 last 只能给一个。',
    fr: 'Donnez first ou last, pas les deux.',
  },
  firstWithAfter: {
    en: 'first goes with after, last with before.',
    zh: 'first 与 after 配合，last 与 before 配合。',
    fr: 'first va avec after, last avec before.',
  },
  notNegative: {
    en: '{argument} must not be negative.',
    zh: '{argument} 不得为负数。',
    fr: '{argument} ne peut être négatif.',
  },
  cursorOfAnotherList: {
    en: 'The cursor belongs to another list, or to this one in another order: take one from the pageInfo of this list.',
    zh: '这个游标属于另一个列表，或属于另一种排序：请从本列表的 pageInfo 中取用。',
    fr: 'Le curseur appartient à une autre liste, ou à un autre ordre : prenez-en un dans le pageInfo de celle-ci.',
  },
  notACursor: {
    en: '{argument} is not a cursor of this list: take one from its pageInfo.',
    zh: '{argument} 不是本列表的游标：请从其 pageInfo 中取用。',
    fr: '{argument} n’est pas un curseur de cette liste : prenez-en un dans son pageInfo.',
  },
  explicitNull: {
    en: 'Null states nothing here: `isNull` asks for what is not stated; otherwise leave the condition out.',
    zh: '这里的 null 不表示任何条件：查询未填写的请用 `isNull`，否则请去掉这个条件。',
    fr: 'Null n’énonce rien ici : `isNull` demande ce qui n’est pas indiqué ; sinon, omettez la condition.',
  },
  oneKey: {
    en: 'A key names one field, or one relation that leads to it.',
    zh: '分组项须写明一个字段，或通向它的一个关联。',
    fr: 'Une clé nomme un champ, ou une relation qui y mène.',
  },
  notADate: {
    en: '{field} is not a date: leave `by` out.',
    zh: '{field} 不是日期：请去掉 `by`。',
    fr: '{field} n’est pas une date : retirez `by`.',
  },
  recordIsNoDate: {
    en: 'A record is not a date: give `by` with the field.',
    zh: '记录不是日期：`by` 须与字段一起给出。',
    fr: 'Une fiche n’est pas une date : donnez `by` avec le champ.',
  },
  keyTooFar: {
    en: 'At most {most} relations lead to a key.',
    zh: '通向分组项的关联最多 {most} 层。',
    fr: 'Au plus {most} relations mènent à une clé.',
  },
  tookTooLong: {
    en: 'The operation took too long and was stopped: ask for less at once.',
    zh: '操作耗时过长，已中止：请减少一次查询的内容。',
    fr: 'L’opération a duré trop longtemps et a été arrêtée : demandez moins à la fois.',
  },
  tooMuchMemory: {
    en: 'The operation needed more memory than one may have: ask for less at once.',
    zh: '操作所需内存超出限额：请减少一次查询的内容。',
    fr: 'L’opération demandait plus de mémoire que permis : demandez moins à la fois.',
  },
  tooMuchSorting: {
    en: 'The operation needed more space for sorting than one may have: narrow the filter.',
    zh: '操作所需的排序空间超出限额：请缩小筛选范围。',
    fr: 'L’opération demandait plus de place pour trier que permis : resserrez le filtre.',
  },
  answerTooLarge: {
    en: 'The answer is larger than one may be: ask for smaller pages or fewer fields.',
    zh: '结果过大：请减少每页条数或字段。',
    fr: 'La réponse est plus grande que permis : demandez des pages plus petites ou moins de champs.',
  },
  nestsTooDeep: {
    en: 'The operation nests deeper than PostgreSQL can follow.',
    zh: '操作嵌套过深，PostgreSQL 无法处理。',
    fr: 'L’opération s’imbrique trop profondément pour PostgreSQL.',
  },
  tooComplex: {
    en: 'The operation is more complex than PostgreSQL can follow.',
    zh: '操作过于复杂，PostgreSQL 无法处理。',
    fr: 'L’opération est trop complexe pour PostgreSQL.',
  },
  tooManyGroups: {
    en: 'There are more groups than one answer shows: narrow the filter, or say how many with `first`.',
    zh: '分组数超过一次结果能显示的数目：请缩小筛选范围，或用 `first` 说明数目。',
    fr: 'Il y a plus de groupes qu’une réponse n’en montre : resserrez le filtre, ou dites combien avec `first`.',
  },
});
