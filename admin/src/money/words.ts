import type { Phrases } from '../providers/i18n/phrase.ts';
import { moneyTerms } from './terms.ts';
import { moneyVerbs } from './verbs.ts';

/** Everything that the console says of money. */
export const moneyWords = {
  nav: {
    funds: ['基金', 'Funds', 'Fonds'],
    commitments: ['认捐与承诺', 'Commitments', 'Engagements'],
  },
  money: {
    tranche: ['第%{number}批', 'Tranche %{number}', 'Tranche %{number}'],
    dueOn: ['%{date}到期', 'due %{date}', 'échéance : %{date}'],
    receivedOn: ['%{date}到账', 'received %{date}', 'reçu : %{date}'],
    reversalOf: ['冲正%{date}的记录', 'reverses the entry of %{date}', 'contre-passe l’écriture du %{date}'],
    reversedOn: ['已于%{date}冲正', 'reversed on %{date}', 'contre-passée le %{date}'],
    restsOn: [
      '依据（%{smart_count} 条记录）',
      'Rests on %{smart_count} record |||| Rests on %{smart_count} records',
      'S’appuie sur %{smart_count} écriture |||| S’appuie sur %{smart_count} écritures',
    ],
    auditDraw: ['审计抽查记录', 'Drawn in an audit sample', 'Tirée dans un échantillon d’audit'],
  },
  record: {
    agreement: ['协议编号', 'Agreement', 'Convention'],
    amount: ['金额', 'Amount', 'Montant'],
    effectiveOn: ['生效时间', 'Effective', 'Prise d’effet'],
    establishedOn: ['成立时间', 'Established', 'Création'],
    event: ['事项', 'Event', 'Événement'],
    events: ['金额变动', 'Events', 'Événements'],
    eventsHint: [
      '金额不是一个可改的数，而是以下各笔之和。',
      'The amount is no editable number; it is the sum of these.',
      'Le montant n’est pas un nombre modifiable ; c’est la somme de ceux-ci.',
    ],
    everyMonths: [
      '每 %{smart_count} 个月',
      'every month |||| every %{smart_count} months',
      'tous les mois |||| tous les %{smart_count} mois',
    ],
    fund: ['基金', 'Fund', 'Fonds'],
    months: [
      '%{smart_count} 个月',
      '%{smart_count} month |||| %{smart_count} months',
      '%{smart_count} mois |||| %{smart_count} mois',
    ],
    noPayment: ['没有拨付记录', 'No payment is on record', 'Aucun versement enregistré'],
    noTerm: ['期限未说明', 'term not stated', 'durée non indiquée'],
    noTranche: ['没有分批安排', 'No tranche is planned', 'Aucune tranche prévue'],
    observers: ['监督员人数', 'Observers', 'Observateurs'],
    payments: ['拨付流水', 'Payments', 'Versements'],
    provider: ['出资方', 'Provider', 'Financeur'],
    purpose: ['用途', 'Purpose', 'Objet'],
    recipient: ['受助方', 'Recipient', 'Bénéficiaire'],
    reportCadence: ['报告周期', 'Reports', 'Rapports'],
    term: ['期限', 'Term', 'Durée'],
    tranches: ['批次', 'Tranches', 'Tranches'],
    value: ['价值', 'Value', 'Valeur'],
  },
  term: moneyTerms,
  verb: moneyVerbs,
} as const satisfies Phrases;
