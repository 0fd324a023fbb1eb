import { declareSentences } from '../errors/sentence.ts';

/** Why what was told of money is at fault. */
export const sentences = declareSentences({
  trancheNumber: {
    en: 'The number of a tranche is at most {most}.',
    zh: '批次的序号最大为 {most}。',
    fr: 'Le numéro d’une tranche est au plus {most}.',
  },
  payerMissing: {
    en: 'The commitment names no recipient; say who paid.',
    zh: '承诺没有写明接收机构，请说明由谁支付。',
    fr: 'L’engagement ne nomme pas de bénéficiaire ; dites qui a payé.',
  },
  trancheMissing: {
    en: 'This commitment is paid by tranches: say which.',
    zh: '该承诺按批次拨付：请说明是哪一批次。',
    fr: 'Cet engagement est versé par tranches : dites laquelle.',
  },
  noSuchTranche: {
    en: 'The commitment has no such tranche: choose one of its own.',
    zh: '该承诺没有这一批次：请选择它自己的批次。',
    fr: 'L’engagement n’a pas cette tranche : choisissez-en une des siennes.',
  },
  withinPledge: {
    en: 'The pledge is over {amount} {currency}: convert at most that, in that currency.',
    zh: '认捐额为 {amount} {currency}：转为承诺的金额不得超过此数，币种须相同。',
    fr: 'La promesse porte sur {amount} {currency} : convertissez-en au plus autant, dans cette devise.',
  },
  notBeforeItLeft: {
    en: 'The money left on {day}: it is that day or later.',
    zh: '款项于 {day} 汇出：日期不得早于这一天。',
    fr: 'L’argent est parti le {day} : ce jour-là ou après.',
  },
  notAfterToday: {
    en: 'Today is {day}: it is that day or earlier.',
    zh: '今天是 {day}：日期不得晚于今天。',
    fr: 'Nous sommes le {day} : ce jour-là ou avant.',
  },
});
