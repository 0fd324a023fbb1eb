import type { Translations } from '../values/translations.ts';

/** What speaks against changing, filing or deciding on a plan. */
export const planRules = {
  APPROVED_VERSION_IMMUTABLE: {
    en: 'A submitted version of a plan is never changed; the next version is.',
    zh: '已提交的版本不能修改，请在下一版本中修改。',
    fr: 'Une version soumise ne se modifie pas ; on modifie la suivante.',
  },
  ONE_VERSION_IN_FORCE: {
    en: 'At most one version of a plan is in force.',
    zh: '同一计划只能有一个生效版本。',
    fr: 'Une seule version d’un plan est en vigueur.',
  },
  SOD_CONTRIBUTED: {
    en: 'Nobody decides on what they wrote or changed themselves, nor at both steps.',
    zh: '不能审批自己写过或改过的内容，也不能两步都由同一人审批。',
    fr: 'Nul ne décide de ce qu’il a lui-même écrit ou modifié, ni aux deux étapes.',
  },
  ONE_VERSION_AT_WORK: {
    en: 'A plan has one version at work at a time.',
    zh: '同一计划同时只能有一个正在编制或审批的版本。',
    fr: 'Un plan n’a qu’une version en cours à la fois.',
  },
  PLAN_UNFINISHED: {
    en: 'A plan says how things stand, what will be done and what is to be reached before it is submitted.',
    zh: '提交前须写明基本情况、帮扶措施和目标。',
    fr: 'Avant d’être soumis, un plan dit la situation, les mesures et les cibles.',
  },
  FINDINGS_OPEN: {
    en: 'A review is closed once nothing that it found is open.',
    zh: '还有未解决的问题，不能关闭检查。',
    fr: 'Un suivi n’est clos que lorsque aucun constat n’est ouvert.',
  },
  RETURN_NEEDS_REASON: {
    en: 'Whoever returns or rejects a version says why.',
    zh: '退回或否决须说明理由。',
    fr: 'Qui renvoie ou rejette une version dit pourquoi.',
  },
  TARGET_NEEDS_BASELINE: {
    en: 'A target in percent names what it is a percentage of.',
    zh: '百分比目标须写明是谁的百分比。',
    fr: 'Une cible en pour cent dit de quoi elle est le pourcentage.',
  },
  COHORT_COUNT: {
    en: 'A cohort has no more named plans than counties were reported.',
    zh: '同批计划数不得超过报告的县数。',
    fr: 'Une cohorte n’a pas plus de plans que de districts rapportés.',
  },
} as const satisfies Record<string, Translations>;
