import type { Phrases } from '../providers/i18n/phrase.ts';
import { outcomesTerms } from './terms.ts';

/** Everything that the console says of outcomes. */
export const outcomesWords = {
  nav: {
    outcomes: ['成果报告', 'Outcomes', 'Résultats'],
  },
  record: {
    aggregation: ['汇总方式', 'Over several periods', 'Sur plusieurs périodes'],
    campaign: ['销售活动', 'Campaign', 'Campagne'],
    contribution: ['贡献方式', 'Contribution', 'Contribution'],
    creditedTo: ['归因于', 'Credited to', 'Attribué à'],
    creditedToChannel: [
      '%{channel}这一渠道整体，而非某次活动',
      'the channel as a whole (%{channel}), not one campaign',
      'le canal dans son ensemble (%{channel}), non une campagne',
    ],
    definition: ['定义', 'Definition', 'Définition'],
    indicator: ['指标', 'Indicator', 'Indicateur'],
    level: ['层级', 'Level', 'Niveau'],
    notVerifiedYet: ['尚未核验', 'not verified yet', 'pas encore vérifié'],
    ofWhich: ['其中', 'of which', 'dont'],
    period: ['期间', 'Period', 'Période'],
    reportedBy: ['报告方', 'Reported by', 'Rapporté par'],
    retraction: ['撤回原因', 'Reason of retraction', 'Motif du retrait'],
    subsets: ['其中', 'Of these', 'Parmi eux'],
    subsetsHint: [
      '各部分包含在总数之内，不可相加。',
      'Parts are within the whole; they never add to it.',
      'Les parties sont comprises dans le tout ; elles ne s’y ajoutent pas.',
    ],
    towards: ['对应的目标', 'Towards the target', 'Vers la cible'],
  },
  term: outcomesTerms,
} as const satisfies Phrases;
