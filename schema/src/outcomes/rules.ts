import type { Translations } from '../values/translations.ts';

/** What makes an outcome count, and who may say so. */
export const outcomeRules = {
  VERIFIED_NEEDS_EVIDENCE: {
    en: 'An outcome is verified only with evidence.',
    zh: '没有证据不能核验。',
    fr: 'Un résultat n’est vérifié qu’avec des preuves.',
  },
  VERIFIER_INDEPENDENT: {
    en: 'Nobody verifies what they reported or contributed to, nor what their own organization reported.',
    zh: '不能核验自己或本单位报告、参与的内容。',
    fr: 'Nul ne vérifie ce qu’il a rapporté ou à quoi il a contribué, ni ce que son organisation a rapporté.',
  },
  ONLY_ACTUAL_IS_VERIFIABLE: {
    en: 'Only what happened can be verified, not what is expected, planned or possible.',
    zh: '只有已经发生的才能核验，预期、计划不能。',
    fr: 'Seul ce qui a eu lieu peut être vérifié, non ce qui est attendu ou prévu.',
  },
  SHARES_LE_100: {
    en: 'The shares of an outcome do not exceed 100 percent.',
    zh: '份额之和不得超过 100%。',
    fr: 'Les parts d’un résultat ne dépassent pas 100 %.',
  },
  SUBSET_LE_WHOLE: {
    en: 'A part that is counted within a figure is not larger than the figure.',
    zh: '部分不得大于整体。',
    fr: 'Une partie n’est pas plus grande que le tout.',
  },
  AGGREGATION_RULE: {
    en: 'Stocks are never summed over time, and rates never at all.',
    zh: '存量不能跨期相加，比率不能相加。',
    fr: 'Les stocks ne s’additionnent pas dans le temps, ni jamais les taux.',
  },
  LIFTED_LE_BASELINE: {
    en: 'More people were lifted out of poverty than were poor.',
    zh: '脱贫人数超过了贫困人口基数。',
    fr: 'Plus de personnes sorties de la pauvreté qu’il n’y avait de pauvres.',
  },
  EXIT_CHECK: {
    en: 'A household leaves poverty only with real income above the line in force and every guarantee.',
    zh: '实际收入须高于现行标准且各项保障齐全，方可脱贫。',
    fr: 'Un ménage ne sort de la pauvreté qu’avec un revenu réel supérieur au seuil et toutes les garanties.',
  },
} as const satisfies Record<string, Translations>;
