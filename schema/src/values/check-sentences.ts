import type { Translations } from './translations.ts';

/** What the checks require that records of several areas have, by their names. */
export const commonChecks = {
  amount_is_positive: {
    en: 'The amount is more than 0.',
    zh: '金额须大于 0。',
    fr: 'Le montant est supérieur à 0.',
  },
  number_is_positive: {
    en: 'The number is 1 or more.',
    zh: '序号须为 1 或以上。',
    fr: 'Le numéro est 1 ou plus.',
  },
  ends_after_start: {
    en: 'The end is not before the start.',
    zh: '结束日期不得早于开始日期。',
    fr: 'La fin n’est pas avant le début.',
  },
  reported_is_public: {
    en: 'Only what is known from a public source is reported.',
    zh: '只有来自公开来源的记录才是“已报道”状态。',
    fr: 'Seul ce que l’on sait d’une source publique est à l’état rapporté.',
  },
  reported_county_count_is_not_negative: {
    en: 'The number of counties is 0 or more.',
    zh: '县数不得为负数。',
    fr: 'Le nombre de districts est 0 ou plus.',
  },
} as const satisfies Record<string, Translations>;
