import type { Translations } from '../values/translations.ts';

/** What the checks of the tables of plans and reviews require, by their names. */
export const planChecks = {
  frozen_once_submitted: {
    en: 'A submitted version has the hash of its content and the day it was submitted.',
    zh: '已提交的版本须有内容哈希和提交日期。',
    fr: 'Une version soumise porte l’empreinte de son contenu et son jour de dépôt.',
  },
  is_not_actual: {
    en: 'A target is what is to be reached: its modality is not ACTUAL.',
    zh: '目标是要达到的数值：modality 不得为 ACTUAL。',
    fr: 'Une cible est à atteindre : sa modalité n’est pas ACTUAL.',
  },
  is_of_a_plan_or_cohort: {
    en: 'Name the plan or the cohort, not both.',
    zh: '请写明计划或同批县，二者选一。',
    fr: 'Nommez le plan ou la cohorte, pas les deux.',
  },
  held_once_completed: {
    en: 'A completed review says on which day it was held.',
    zh: '已完成的检查须写明检查日期。',
    fr: 'Un suivi achevé dit quel jour il a eu lieu.',
  },
  answered_beyond_open: {
    en: 'Write the response: a finding that is no longer open has one.',
    zh: '请填写回应：问题须先有回应。',
    fr: 'Écrivez la réponse : un constat qui n’est plus ouvert en a une.',
  },
  risk_needs_reason: {
    en: 'Whoever accepts the risk of a finding says why.',
    zh: '接受问题的风险须说明理由。',
    fr: 'Qui accepte le risque d’un constat dit pourquoi.',
  },
  follows_something: {
    en: 'Name the finding, the plan or the cohort that the action follows.',
    zh: '请写明后续行动针对的问题、计划或同批县。',
    fr: 'Nommez le constat, le plan ou la cohorte que l’action suit.',
  },
  agreed_names_who_and_when: {
    en: 'An agreed action names who is responsible, and the day it is due.',
    zh: '已商定的行动须写明负责人和期限。',
    fr: 'Une action convenue nomme son responsable et son échéance.',
  },
} as const satisfies Record<string, Translations>;
