import type { Translations } from '../values/translations.ts';

/** What holds of sales and what producers receive of them. */
export const salesRules = {
  NET_IS_GROSS_LESS_REFUNDS: {
    en: 'Net sales are gross sales less refunds.',
    zh: '净销售额等于总销售额减退款。',
    fr: 'Les ventes nettes sont les ventes brutes moins les remboursements.',
  },
  PRODUCER_LE_NET: {
    en: 'Producers do not receive more than the net sales.',
    zh: '农户所得不得超过净销售额。',
    fr: 'Les producteurs ne reçoivent pas plus que les ventes nettes.',
  },
  NOT_FINAL_BEFORE_SETTLED: {
    en: 'A sales result is final only once the producers are paid.',
    zh: '农户收到货款后，销售结果才算最终。',
    fr: 'Un résultat de vente n’est définitif qu’une fois les producteurs payés.',
  },
  REACH_IS_NOT_OUTCOME: {
    en: 'Views, followers and the like are never reported as outcomes.',
    zh: '播放量、粉丝数等不是成果。',
    fr: 'Vues, abonnés et autres ne sont jamais des résultats.',
  },
} as const satisfies Record<string, Translations>;
