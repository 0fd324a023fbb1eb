import { declareSentences } from '../../errors/sentence.ts';

/** Why an operation costs more than one may; each sentence is named after the limit. */
export const sentences = declareSentences({
  document: {
    en: 'The document has {count} {limit}; at most {most} are allowed.',
    zh: '查询文档的 {limit} 为 {count}，最多允许 {most}。',
    fr: 'Le document a {count} {limit} ; au plus {most} sont permis.',
  },
  tokens: {
    en: 'The document has more than {most} tokens.',
    zh: '查询文档超过 {most} 个记号（tokens）。',
    fr: 'Le document a plus de {most} unités lexicales (tokens).',
  },
  variables: {
    en: 'Variables nest at most {most} levels.',
    zh: '变量最多嵌套 {most} 层。',
    fr: 'Les variables s’imbriquent sur {most} niveaux au plus.',
  },
  page: {
    en: 'A page has at most {most} rows; {name} asks for {rows}.',
    zh: '每页最多 {most} 条，{name} 要求 {rows} 条。',
    fr: 'Une page a au plus {most} lignes ; {name} en demande {rows}.',
  },
  rows: {
    en: 'The document may answer {count} rows; at most {most} are allowed. Ask for smaller pages.',
    zh: '查询可能返回 {count} 条，最多允许 {most} 条。请减少每页条数。',
    fr: 'Le document peut renvoyer {count} lignes ; au plus {most} sont permises. Demandez des pages plus petites.',
  },
  rowsByField: {
    en: 'What several questions answer together may have {most} rows, not {rows}. Ask one by one.',
    zh: '多个问题合计最多返回 {most} 条，而不是 {rows} 条。请逐个提问。',
    fr: 'Ce que plusieurs questions renvoient ensemble a au plus {most} lignes, non {rows}. Posez-les une à une.',
  },
  lookups: {
    en: 'The document looks at {count} tables; at most {most} are allowed. Ask in several documents.',
    zh: '查询涉及 {count} 张表，最多允许 {most} 张。请分成几次查询。',
    fr: 'Le document consulte {count} tables ; au plus {most} sont permises. Demandez en plusieurs documents.',
  },
  conditions: {
    en: 'The filters have {count} conditions; at most {most} are allowed.',
    zh: '筛选条件有 {count} 个，最多允许 {most} 个。',
    fr: 'Les filtres ont {count} conditions ; au plus {most} sont permises.',
  },
  introspected: {
    en: 'The document asks {count} values of the contract; at most {most} are allowed. Ask for it once, not under aliases.',
    zh: '查询涉及接口定义的 {count} 个值，最多允许 {most} 个。请只查询一次，不要用别名重复。',
    fr: 'Le document demande {count} valeurs du contrat ; au plus {most} sont permises. Demandez-le une fois, sans alias.',
  },
  introspectedBeside: {
    en: 'The document asks {count} values of the contract beside data; at most {most} are allowed. Ask for the two apart.',
    zh: '查询在数据之外还涉及接口定义的 {count} 个值，最多允许 {most} 个。请分开查询。',
    fr: 'Le document demande {count} valeurs du contrat en plus des données ; au plus {most} sont permises. Demandez les deux à part.',
  },
  cost: {
    en: 'The operation costs {count} points; at most {most} are allowed.',
    zh: '操作需要 {count} 点，最多允许 {most} 点。',
    fr: 'L’opération coûte {count} points ; au plus {most} sont permis.',
  },
  searchedText: {
    en: 'A searched text has at most {most} characters, not {count}.',
    zh: '搜索文本最多 {most} 个字符，而不是 {count} 个。',
    fr: 'Un texte cherché a au plus {most} caractères, non {count}.',
  },
  searchedWords: {
    en: 'A searched text has at most {most} words, not {count}.',
    zh: '搜索文本最多 {most} 个词，而不是 {count} 个。',
    fr: 'Un texte cherché a au plus {most} mots, non {count}.',
  },
  comparedText: {
    en: 'A compared text has at most {most} characters, not {count}.',
    zh: '比较的文本最多 {most} 个字符，而不是 {count} 个。',
    fr: 'Un texte comparé a au plus {most} caractères, non {count}.',
  },
  list: {
    en: 'A list has at most {most} elements, not {count}.',
    zh: '列表最多 {most} 项，而不是 {count} 项。',
    fr: 'Une liste a au plus {most} éléments, non {count}.',
  },
  orderKeys: {
    en: 'A list is ordered by at most {most} keys, not {count}.',
    zh: '列表最多按 {most} 项排序，而不是 {count} 项。',
    fr: 'Une liste se trie par au plus {most} clés, non {count}.',
  },
  groupKeys: {
    en: 'Totals are grouped by at most {most} keys, not {count}.',
    zh: '合计最多按 {most} 项分组，而不是 {count} 项。',
    fr: 'Les totaux se groupent par au plus {most} clés, non {count}.',
  },
});
