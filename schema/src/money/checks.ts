import type { Translations } from '../values/translations.ts';

/** What the checks of the tables of money require, by their names. */
export const moneyChecks = {
  cadence_is_positive: {
    en: 'The fund reports at intervals of 1 month or more.',
    zh: '报告周期须为 1 个月或以上。',
    fr: 'Le fonds rend compte à intervalles d’au moins 1 mois.',
  },
  observer_count_is_not_negative: {
    en: 'The number of observers is 0 or more.',
    zh: '观察员人数不得为负数。',
    fr: 'Le nombre d’observateurs est 0 ou plus.',
  },
  state_fits_kind: {
    en: 'A pledge is pledged, lapsed or cancelled; a commitment is neither pledged nor lapsed.',
    zh: '认捐的状态为已认捐、已失效或已取消；承诺没有已认捐和已失效状态。',
    fr: 'Une promesse est annoncée, caduque ou annulée ; un engagement n’est ni annoncé ni caduc.',
  },
  term_is_positive: {
    en: 'The term is 1 month or more.',
    zh: '期限须为 1 个月或以上。',
    fr: 'La durée est de 1 mois ou plus.',
  },
  delta_fits_type: {
    en: 'An increase adds more than 0, and a decrease or a cancellation takes more than 0 away.',
    zh: '增加须大于 0，减少或取消也须大于 0。',
    fr: 'Une augmentation ajoute plus que 0 ; une diminution ou une annulation retire plus que 0.',
  },
  decision_needs_reason: {
    en: 'Whoever waives a condition, or finds that it is not met, says why.',
    zh: '免除条件或判定条件未满足须说明理由。',
    fr: 'Qui lève une condition, ou la dit non remplie, dit pourquoi.',
  },
  reversal_names_its_entry: {
    en: 'A reversal names the entry that it reverses, and nothing else does.',
    zh: '冲正须写明所冲正的记录，其他记录不写。',
    fr: 'Une contre-passation nomme l’écriture qu’elle annule, aucune autre ne le fait.',
  },
  received_after_payment: {
    en: 'The money is received on the day that it was paid, or later.',
    zh: '收款日期不得早于拨付日期。',
    fr: 'L’argent est reçu le jour du versement ou après.',
  },
  comes_from_somewhere: {
    en: 'An allocation names the fund or the commitment that it comes from.',
    zh: '分配须写明来自哪个基金或哪项承诺。',
    fr: 'Une affectation nomme le fonds ou l’engagement dont elle vient.',
  },
  value_is_positive: {
    en: 'The value is more than 0; leave it out where nobody valued the gift.',
    zh: '价值须大于 0；未估值的请留空。',
    fr: 'La valeur est supérieure à 0 ; laissez-la vide si personne n’a évalué le don.',
  },
  quantity_is_not_negative: {
    en: 'The quantity is 0 or more.',
    zh: '数量不得为负数。',
    fr: 'La quantité est 0 ou plus.',
  },
} as const satisfies Record<string, Translations>;
