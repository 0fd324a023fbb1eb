import type { Translations } from '../values/translations.ts';

/** What money may not do. */
export const moneyRules = {
  PAID_LE_COMMITTED: {
    en: 'At no date may more be paid than was committed by then.',
    zh: '任何一天的累计拨付都不得超过当日的承诺额。',
    fr: 'À aucune date il ne peut être versé plus que ce qui était engagé.',
  },
  NO_PAY_ON_PLEDGE: {
    en: 'Nothing is paid on a pledge; it must become a commitment first.',
    zh: '认捐只是意向，不能据此拨款；须先转为书面承诺。',
    fr: 'Rien n’est versé sur une promesse ; elle doit d’abord devenir un engagement.',
  },
  TRANCHES_LE_COMMITMENT: {
    en: 'The tranches of a commitment do not add up to more than the commitment.',
    zh: '各批次之和不得超过承诺额。',
    fr: 'La somme des tranches ne peut dépasser l’engagement.',
  },
  TRANCHE_CONDITIONS: {
    en: 'A tranche is paid once it was declared ready and approved, which it is not while a condition is open, submitted or failed.',
    zh: '批次须先声明就绪并经批准才能拨付；还有条件未决、待审或未满足时不能声明就绪。',
    fr: 'Une tranche est versée une fois déclarée prête et approuvée, ce qu’elle n’est pas tant qu’une condition est ouverte, soumise ou non remplie.',
  },
  POSTED_IMMUTABLE: {
    en: 'A posted ledger entry is never changed; a reversal and a new entry correct it.',
    zh: '已入账的记录不能修改，只能冲正后重新入账。',
    fr: 'Une écriture comptabilisée ne se modifie pas ; on la contre-passe et on en crée une autre.',
  },
  SPENT_LE_RECEIVED: {
    en: 'A recipient does not spend more than it received.',
    zh: '支出不得超过收到的金额。',
    fr: 'Un bénéficiaire ne dépense pas plus qu’il n’a reçu.',
  },
  ALLOCATION_LE_COMMITMENT: {
    en: 'The allocations of a commitment do not add up to more than the commitment.',
    zh: '分配之和不得超过承诺额。',
    fr: 'La somme des affectations ne peut dépasser l’engagement.',
  },
  ONE_CURRENCY_SUMS: {
    en: 'Amounts of different currencies are never added or compared.',
    zh: '不同币种的金额不能相加或比较。',
    fr: 'Des montants de devises différentes ne s’additionnent ni ne se comparent.',
  },
  IN_KIND_NOT_CASH: {
    en: 'A gift in kind without valuation has no monetary value, not even zero.',
    zh: '未估值的实物没有货币价值，也不是零。',
    fr: 'Un don en nature non évalué n’a pas de valeur monétaire, pas même zéro.',
  },
  PASS_THROUGH_ONCE: {
    en: 'Money that is passed on is counted once.',
    zh: '转拨的资金只计一次。',
    fr: 'L’argent transmis n’est compté qu’une fois.',
  },
  PAYER_IS_NOT_PAYEE: {
    en: 'Who pays and who is paid are not the same.',
    zh: '付款方和收款方不能是同一单位。',
    fr: 'Qui paie et qui est payé ne sont pas le même.',
  },
  APPROVED_RECEIVER: {
    en: 'Money is paid to whom it was approved for; anybody else needs the approver again.',
    zh: '只能付给批准的收款方；改付他人须重新审批。',
    fr: 'On ne paie que le destinataire approuvé ; tout autre doit être approuvé à nouveau.',
  },
  POSTED_BY_ANOTHER: {
    en: 'Who drafted an entry does not post it; somebody else does.',
    zh: '起草人不能自己入账，须由另一人复核入账。',
    fr: 'Qui a rédigé une écriture ne la comptabilise pas ; une autre personne le fait.',
  },
  SPENT_SAID_BY_RECIPIENT: {
    en: 'The county that received money says what it spent.',
    zh: '支出由收到资金的县说明。',
    fr: 'Le district qui a reçu l’argent dit ce qu’il a dépensé.',
  },
  REVERSED_ONCE: {
    en: 'An entry is reversed once, and a reversal never.',
    zh: '一笔记录只能冲正一次，冲正记录不能再冲正。',
    fr: 'Une écriture se contre-passe une seule fois, une contre-passation jamais.',
  },
  NOT_YET: {
    en: 'Money counts as moved once the day of it has come.',
    zh: '日期还没有到，不能入账。',
    fr: 'Un mouvement d’argent ne compte qu’une fois son jour venu.',
  },
} as const satisfies Record<string, Translations>;
