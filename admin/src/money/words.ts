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
  term: moneyTerms,
  verb: moneyVerbs,
} as const satisfies Phrases;
