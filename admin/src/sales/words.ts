import type { Phrases } from '../providers/i18n/phrase.ts';
import { salesTerms } from './terms.ts';

/** Everything that the console says of sales. */
export const salesWords = {
  nav: {
    campaigns: ['销售活动', 'Campaigns', 'Campagnes'],
  },
  record: {
    cadence: ['频率', 'How often', 'Fréquence'],
    gross: ['销售总额', 'Gross value', 'Valeur brute'],
    hosts: ['主播', 'Hosts', 'Animateurs'],
    net: ['销售净额', 'Net value', 'Valeur nette'],
    noOutcomeOfCampaign: [
      '没有归于此活动的成果',
      'No outcome is credited to this campaign',
      'Aucun résultat attribué à cette campagne',
    ],
    noResult: ['没有销售结果', 'No sales result is stated', 'Aucun résultat de vente indiqué'],
    notComputable: [
      '无法计算：未说明农户实收',
      'not computable: what producers received is not stated',
      'non calculable : ce que les producteurs ont reçu n’est pas indiqué',
    ],
    planMeasure: ['对应的计划措施', 'Measure of a plan', 'Mesure d’un plan'],
    platform: ['平台', 'Platform', 'Plateforme'],
    producerIncome: ['农户增收', 'Income of producers', 'Revenu des producteurs'],
    producerReceipts: ['农户实收', 'Received by producers', 'Reçu par les producteurs'],
    products: ['产品', 'Products', 'Produits'],
    quantitySold: ['销售数量', 'Quantity sold', 'Quantité vendue'],
    refunds: ['退款', 'Refunds', 'Remboursements'],
    resultLevel: ['统计口径', 'Covers', 'Couvre'],
    results: ['销售结果', 'Results', 'Résultats de vente'],
    sessionCount: ['报道场次', 'Sessions, as reported', 'Séances, selon la source'],
  },
  term: salesTerms,
} as const satisfies Phrases;
