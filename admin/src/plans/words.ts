import type { Phrases } from '../providers/i18n/phrase.ts';
import { planWords } from './plan-words.ts';
import { plansTerms } from './terms.ts';
import { plansVerbs } from './verbs.ts';

/** Everything that the console says of plans. */
export const plansWords = {
  nav: {
    plans: ['帮扶计划', 'Plans', 'Plans'],
  },
  plan: planWords,
  record: {
    assumptions: ['假设', 'Assumptions', 'Hypothèses'],
    budget: ['资金需求', 'Budget', 'Budget'],
    cohort: ['同批计划', 'Made together with', 'Élaboré avec'],
    comparatorNotStated: ['对比数未说明', 'the other figure is not stated', 'l’autre chiffre n’est pas indiqué'],
    comparedWith: [
      '与%{channel}相比：%{relation}',
      'compared with %{channel}: %{relation}',
      'par rapport à %{channel} : %{relation}',
    ],
    decisions: ['审批记录', 'Decisions', 'Décisions'],
    dueOn: ['期限', 'Due', 'Échéance'],
    measures: ['帮扶措施', 'Measures', 'Mesures'],
    noBudget: ['未列资金需求', 'No budget is stated', 'Aucun budget indiqué'],
    noDecision: ['还没有审批', 'Nobody has decided yet', 'Aucune décision encore'],
    noDecisionReported: [
      '该计划来自公开报道，审批过程不详。',
      'Known from a public source; no decision was filed here.',
      'Connu par une source publique ; aucune décision n’a été déposée ici.',
    ],
    ofBaseline: ['占', 'of', 'de'],
    planOf: ['%{county}的帮扶计划', 'Plan of %{county}', 'Plan de %{county}'],
    situation: ['县情分析', 'Situation', 'Situation'],
    submittedAt: ['提交时间', 'Submitted', 'Soumis'],
    tailoring: ['因地制宜说明', 'How it was tailored', 'Adaptation au district'],
    targetInUnits: ['折合数量', 'In numbers', 'En nombre'],
    versions: ['版本', 'Versions', 'Versions'],
    year: ['年份', 'Year', 'Année'],
  },
  term: plansTerms,
  verb: plansVerbs,
} as const satisfies Phrases;
